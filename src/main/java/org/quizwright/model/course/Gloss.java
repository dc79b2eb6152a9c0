package org.quizwright.model.course;

import org.quizwright.model.Checks;

/** A word and what it means for a student, in the course author's words. */
public record Gloss(String term, String meaning) {

  public Gloss {
    Checks.filled(term, "term");
    Checks.filled(meaning, "meaning of " + term);
  }
}
