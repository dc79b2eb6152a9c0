package org.quizwright.generation.comprehension;

import java.util.List;
import org.quizwright.generation.draft.QuestionRule;

/** The catalogue of comprehension rules. */
public final class ComprehensionRules {

  /** Every rule, in no order of worth: what a bank keeps is for the selection to say. */
  public static final List<QuestionRule> CATALOGUE =
      List.of(
          new LoadedWords(),
          new JudgementWords(),
          new FactOrJudgement(),
          new FigureComparison(),
          new RoughShare(),
          new TermMeaning(),
          new CitedMatching(),
          new PeopleMatching(),
          new SpeakerMatching());

  private ComprehensionRules() {}
}
