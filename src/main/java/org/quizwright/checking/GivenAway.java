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

  /** Whether a student who reads this one's printed words can copy {@code taker}'s answer. */
  public boolean tells(GivenAway taker) {
    return wording.givesAway(taker.wording);
  }

  /** Whether either tells the other's answer. */
  public boolean meets(GivenAway other) {
    return tells(other) || other.tells(this);
  }
}
