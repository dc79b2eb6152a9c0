package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.QuestionRule;

/** The catalogue of locating rules. */
public final class LocatingRules {

  /** Every rule, in no order of worth: what a bank keeps is for the selection to say. */
  public static final List<QuestionRule> CATALOGUE =
      List.of(
          new RewordedTrue(),
          new WrongName(),
          new WrongNumber(),
          new Opposite(),
          new ReversedRoles());

  private LocatingRules() {}
}
