package org.quizwright.model.question;

/** The historical skill that a question trains. */
public enum Skill {
  CLOSE_READING,
  SOURCING,
  CONTEXTUALISATION,
  CORROBORATION,
  CHRONOLOGY
}
