package org.quizwright.analysis.passage;

import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;

/**
 * A sentence of a passage with its grammar.
 *
 * @param span where it stands in the passage's text, in chars
 */
public record AnalysedSentence(TextRef ref, Span span, ParsedSentence parsed) {

  /** The sentence exactly as it stands in the passage. */
  public String text() {
    return parsed.text();
  }
}
