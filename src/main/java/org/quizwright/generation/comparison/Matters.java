package org.quizwright.generation.comparison;

import java.util.List;
import java.util.stream.Stream;

/** The matters that comparisons are about. */
final class Matters {

  static final List<Matter> ALL =
      Stream.of(Livelihood.MATTERS, Protest.MATTERS, Power.MATTERS).flatMap(List::stream).toList();

  private Matters() {}
}
