package org.quizwright.checking;

import org.quizwright.model.question.Question;

/** Whether one question's words hold another's answer, for a question that meets many others. */
public final class GivenAway {

  private final Wording wording;

  private GivenAway(Wording wording) {
    this.wording = wording;
  }

  /** What there is to give away in a question, and by it. */
  public static GivenAway in(Question question) {
    return new GivenAway(Wording.of(question));
  }

  /** Whether a student who reads the one's printed words can copy the other's answer from them. */
  public boolean meets(GivenAway other) {
    return wording.givesAway(other.wording) || other.wording.givesAway(wording);
  }

  /**
   * Whether a student who reads {@code giver}'s printed words can copy {@code taker}'s answer from
   * them.
   */
  public static boolean by(Question giver, Question taker) {
    return Wording.of(giver).givesAway(Wording.of(taker));
  }
}
