package org.quizwright.analysis.quotation;

import org.quizwright.language.Span;

/**
 * Who has spoken before, as the text told it.
 *
 * @param speech the words
 * @param speaker whose they are
 */
record Heard(Speech speech, Speaker speaker) {

  /** Whether some of the words stand in {@code sentence} of passage {@code n}. */
  boolean in(int n, Span sentence) {
    return speech.stretches().stream()
        .filter(stretch -> stretch.passage() == n)
        .map(Stretch::span)
        .anyMatch(span -> span.start() < sentence.end() && sentence.start() < span.end());
  }
}
