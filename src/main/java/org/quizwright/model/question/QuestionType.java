package org.quizwright.model.question;

import org.quizwright.model.Label;

/** The kinds of question, in the order of a sheet. */
public enum QuestionType {
  MULTIPLE_CHOICE("mc"),
  TRUE_FALSE("tf"),
  SHORT_ANSWER("sa"),
  CLOZE("cz"),
  MATCHING("ma"),
  CLASSIFICATION("cl"),
  TIMELINE_ORDERING("to"),
  TIMELINE_PLACEMENT("tp"),
  TIMELINE_RELATION("tr"),
  SOURCE_COMPARISON("sc");

  private final String abbreviation;

  QuestionType(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** Two letters for ids: {@code strike-1989-mc-7f3a2c}. */
  public String abbreviation() {
    return abbreviation;
  }

  /** The name in a bank: {@code multiple-choice}. */
  public String label() {
    return Label.of(this);
  }
}
