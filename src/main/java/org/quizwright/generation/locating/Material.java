package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Tellings;

/**
 * What all locating rules look at, found once for a theme.
 *
 * @param statements what the theme states, the statements of one sentence together
 */
record Material(Facts facts, List<List<Statement>> statements) {

  Material {
    statements = List.copyOf(statements);
  }

  static Material of(Facts facts) {
    return new Material(
        facts,
        Tellings.on(facts).stream()
            .map(telling -> Statements.of(facts, telling))
            .filter(found -> !found.isEmpty())
            .toList());
  }
}
