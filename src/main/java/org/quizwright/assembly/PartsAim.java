package org.quizwright.assembly;

import org.quizwright.model.question.QuestionType;

/** One ordering of events, one comparison, and no second of either. */
record PartsAim() implements Aim {

  private static final double MISSING = 40;
  private static final double TWICE = 60;

  @Override
  public double cost(Draft draft) {
    return cost(draft.count(Candidate::isComparison))
        + cost(draft.count(c -> c.type() == QuestionType.TIMELINE_ORDERING))
        + TWICE * Math.max(0, draft.count(Candidate::isTimeline) - 2);
  }

  private static double cost(long count) {
    return count == 0 ? MISSING : TWICE * (count - 1);
  }
}
