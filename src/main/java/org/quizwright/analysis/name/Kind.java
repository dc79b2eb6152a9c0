package org.quizwright.analysis.name;

/** What a proper name names. */
public enum Kind {
  PERSON,
  BODY,
  PLACE,
  OTHER
}
