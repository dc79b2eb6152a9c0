package org.quizwright.generation.draft;

/** What of a statement a question is after: two questions on one statement may ask two things. */
public enum Aspect {
  /** What it says. */
  WORDS,
  /** Why it was so. */
  REASON,
  /** What one of its words means or implies. */
  MEANING,
  /** Whether it reports or judges. */
  WEIGHT,
  /** What lies behind it: what it does in the text, what follows from it. */
  SENSE,
  /** How far whoever says so can be trusted. */
  TRUST
}
