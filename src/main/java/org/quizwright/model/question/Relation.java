package org.quizwright.model.question;

/** How two voices stand to each other on one topic. */
public enum Relation {
  AGREE,
  CONTRADICT,
  DIFFER_IN_STANCE,
  ONE_ADDS,
  DIFFER_BY_ORIGIN
}
