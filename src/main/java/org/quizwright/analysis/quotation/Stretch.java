package org.quizwright.analysis.quotation;

import org.quizwright.language.Span;

/**
 * A stretch of a passage inside quotation marks.
 *
 * @param passage the passage's number
 * @param span what stands between the marks
 * @param closed whether a closing mark follows in the same passage
 */
public record Stretch(int passage, Span span, boolean closed) {

  /** Whether {@code sentence}, a span of passage {@code n}, lies wholly or mostly in it. */
  public boolean holds(int n, Span sentence) {
    int shared = Math.min(sentence.end(), span.end()) - Math.max(sentence.start(), span.start());
    return passage == n && 2 * shared > sentence.end() - sentence.start();
  }
}
