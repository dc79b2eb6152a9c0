package org.quizwright.generation.clause;

import java.util.List;
import org.quizwright.generation.draft.QuestionRule;

/** The catalogue of rules that ask what happened. */
public final class ClauseRules {

  /** Every rule, in no order of worth: what a bank keeps is for the selection to say. */
  public static final List<QuestionRule> CATALOGUE =
      List.of(
          new ActionObject(),
          new Report(),
          new Doer(),
          new Agent(),
          new Condition(),
          new Identity(),
          new ChangeOfSize(),
          new TurnOfPoint());

  private ClauseRules() {}
}
