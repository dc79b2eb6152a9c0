package org.quizwright.language;

import org.quizwright.model.Checks;

/** A stretch of a text in chars, the end excluded. */
public record Span(int start, int end) {

  public Span {
    Checks.require(start >= 0 && end >= start, "not a span: " + start + "-" + end);
  }

  /** The words of {@code text} that it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
