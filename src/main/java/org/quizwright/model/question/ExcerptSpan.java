package org.quizwright.model.question;

import org.quizwright.model.Checks;

/** A span of a passage, exactly as it stands there; the spans of an excerpt are joined by "[…]". */
public record ExcerptSpan(int passage, String exact) {

  public ExcerptSpan {
    Checks.require(passage >= 1, "passages count from 1");
    Checks.filled(exact, "exact words of an excerpt");
  }
}
