package org.quizwright.generation.clause;

import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.source.TextRef;

/** What a reader meets in the passages just before and after a sentence's own. */
public final class Nearby {

  private Nearby() {}

  /** Whether the passage before or after that of {@code ref} holds {@code name}. */
  public static boolean names(Facts facts, TextRef ref, String name) {
    return IntStream.of(ref.passage() - 1, ref.passage() + 1)
        .mapToObj(n -> facts.model().passage(ref.source(), n))
        .anyMatch(passage -> passage.filter(found -> found.text().contains(name)).isPresent());
  }
}
