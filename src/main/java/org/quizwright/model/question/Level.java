package org.quizwright.model.question;

/** Whom a question suits; the words never stand on a student's page. */
public enum Level {
  SUPPORT,
  CORE,
  STRETCH
}
