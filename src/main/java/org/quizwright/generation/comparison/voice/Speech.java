package org.quizwright.generation.comparison.voice;

import java.util.List;

/**
 * All that one voice says on a theme.
 *
 * @param statements in the order of the text
 */
public record Speech(Voice voice, List<Statement> statements) {

  public Speech {
    statements = List.copyOf(statements);
  }
}
