package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.source.TextRef;

/** Sentences that follow one another in one passage. */
final class Neighbours {

  private Neighbours() {}

  /** The sentence right before, if it is fit to be asked about. */
  static Optional<Telling> before(List<Telling> all, Telling telling) {
    TextRef ref = telling.ref();
    return all.stream()
        .filter(other -> other.ref().source().equals(ref.source()))
        .filter(other -> other.ref().passage() == ref.passage())
        .filter(other -> other.ref().sentence() == ref.sentence() - 1)
        .findFirst();
  }
}
