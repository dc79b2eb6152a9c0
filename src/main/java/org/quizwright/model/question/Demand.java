package org.quizwright.model.question;

/** What a question asks of a student: find a statement, conclude something from it, or weigh it. */
public enum Demand {
  LOCATE,
  INFER,
  JUDGE
}
