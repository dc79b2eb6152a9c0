package org.quizwright.analysis.time;

import org.quizwright.language.Span;

/**
 * The words around a date; only so many that reading them costs the same in a line of any length.
 *
 * @param left what stands before the date
 * @param right what stands after it
 */
record Window(String left, String words, String right) {

  private static final int SIZE = 160;
  private static final int CLOSE = 48;

  static Window around(String sentence, Span span) {
    return of(sentence, span, SIZE);
  }

  /** Only the few words next to the date. */
  static Window close(String sentence, Span span) {
    return of(sentence, span, CLOSE);
  }

  private static Window of(String sentence, Span span, int size) {
    return new Window(
        sentence.substring(Math.max(0, span.start() - size), span.start()),
        span.of(sentence),
        sentence.substring(span.end(), Math.min(sentence.length(), span.end() + size)));
  }
}
