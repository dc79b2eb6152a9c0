package org.quizwright.generation.narrative;

import java.util.List;
import org.quizwright.generation.draft.QuestionRule;

/** The catalogue of rules for a text that tells rather than argues; they fill thin banks. */
public final class NarrativeRules {

  /** Every rule, in no order of worth: what a bank keeps is for the selection to say. */
  public static final List<QuestionRule> CATALOGUE = List.of(new EventDoer(), new EventDate());

  /** What is worth asking of any text. */
  public static final List<QuestionRule> ALWAYS = List.of(new TermMeaning());

  private NarrativeRules() {}
}
