package org.quizwright.generation.comparison;

import java.util.List;

/**
 * All that one voice says on a theme.
 *
 * @param statements in the order of the text
 */
record Speech(Voice voice, List<Statement> statements) {

  Speech {
    statements = List.copyOf(statements);
  }
}
