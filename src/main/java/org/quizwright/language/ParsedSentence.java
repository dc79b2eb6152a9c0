package org.quizwright.language;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param text exactly as it stands in the passage
 */
public record ParsedSentence(String text, List<Token> tokens) {

  public ParsedSentence {
    tokens = List.copyOf(tokens);
  }
}
