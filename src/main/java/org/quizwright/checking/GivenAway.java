package org.quizwright.checking;

import org.quizwright.model.question.Question;

/** Whether one question's words hold another's answer. */
public final class GivenAway {

  private GivenAway() {}

  /**
   * Whether a student who reads {@code giver}'s printed words can copy {@code taker}'s answer from
   * them.
   */
  public static boolean by(Question giver, Question taker) {
    return Wording.of(giver).givesAway(Wording.of(taker));
  }
}
