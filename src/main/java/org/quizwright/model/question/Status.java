package org.quizwright.model.question;

/** How far a question has come: fresh, approved by a person, or withdrawn. */
public enum Status {
  DRAFT,
  REVIEWED,
  RETIRED
}
