package org.quizwright.model.question;

/**
 * Say whether a statement is true, and put a false one right.
 *
 * @param stem the statement
 * @param correction for a false statement: the right one; for a true one empty
 */
public record TrueFalse(String stem, boolean answer, String correction) implements Task {

  @Override
  public QuestionType type() {
    return QuestionType.TRUE_FALSE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
