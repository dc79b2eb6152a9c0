package org.quizwright.generation.comparison.matter;

import java.util.List;
import java.util.stream.Stream;

/** The matters that comparisons are about. */
public final class Matters {

  /** Every matter, in the order in which they are tried. */
  public static final List<Matter> ALL =
      Stream.of(Livelihood.MATTERS, Protest.MATTERS, Power.MATTERS, Quarrel.MATTERS)
          .flatMap(List::stream)
          .toList();

  private Matters() {}
}
