package org.quizwright.generation.comparison.key;

import org.quizwright.generation.comparison.sourcing.Placed;
import org.quizwright.generation.comparison.sourcing.Placed.Place;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.sourcing.Sides;

/**
 * Why two sides differ: for either of them what its place made possible or kept from it. Never what
 * the difference is, told over again.
 */
public record Reason(Sides sides, Difference difference) {

  /** Two clauses, such as "Reed, “a weaver”, may never …, while Marsh could use …". */
  String text() {
    String left = could(sides.left());
    String right = could(sides.right());
    return left.equals(right)
        ? sides.left().who() + " and " + sides.right().who() + " each " + left
        : sides.left().who() + " " + left + ", while " + sides.right().who() + " " + right;
  }

  /** The same as the last sentence of an answer. */
  String sentence() {
    return (sides.organisation().isEmpty()
            ? "One reason may be that "
            : "As the organisation is the same, dates or aims may explain this: ")
        + text()
        + ".";
  }

  private String could(Placed side) {
    boolean witness = side.place() == Place.WITNESS;
    return switch (difference.kind()) {
      case DOERS, UNNAMED, POINT -> witness ? couldSee(side) : side.couldBy();
      case PERSONS -> witness ? "could know the people concerned" : side.couldBy();
      case REACH -> witness ? "could know it at first hand" : side.couldBy();
      case SOURCED, TIMES, DETAILS -> side.couldBy();
    };
  }

  /** Nobody who took part saw all; some say so themselves. */
  private static String couldSee(Placed side) {
    return Reliability.isUnaware(side.excerpt())
        ? "says that some of those who took part didn’t know what was going on"
        : "could see only what happened close by";
  }
}
