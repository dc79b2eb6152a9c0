package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import org.quizwright.language.Words;

/** Names a change by what the verb says: something "rose by 5 tons" is a rise in it. */
final class Changes {

  private static final List<String> UP =
      List.of(
          "rise", "grow", "increase", "climb", "soar", "jump", "swell", "gain", "advance", "raise");
  private static final List<String> DOWN =
      Words.list(
          "fall drop decline decrease shrink plunge collapse sink dwindle lower reduce cut "
              + "contract slump");
  private static final List<String> ACTED_ON =
      List.of("raise", "lower", "reduce", "cut", "increase");

  private Changes() {}

  /** "rise in", "fall in"; empty for a verb of another kind. */
  static Optional<String> of(String lemma) {
    if (UP.contains(lemma)) {
      return Optional.of("rise in");
    }
    return DOWN.contains(lemma) ? Optional.of("fall in") : Optional.empty();
  }

  /** Whether the object of the verb, not its subject, changes. */
  static boolean actsOn(String lemma) {
    return ACTED_ON.contains(lemma);
  }
}
