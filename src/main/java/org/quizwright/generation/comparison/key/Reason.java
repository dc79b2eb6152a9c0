package org.quizwright.generation.comparison.key;

import java.util.stream.Stream;
import org.quizwright.generation.comparison.sourcing.Placed;
import org.quizwright.generation.comparison.sourcing.Placed.Place;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.sourcing.Unaware;

/**
 * Why two sides differ: for either of them what its place made possible or kept from it. Never what
 * the difference is, told over again.
 */
public record Reason(Sides sides, Difference difference) {

  /** Two clauses, such as "Reed, “a weaver”, may never …, while Marsh could use …". */
  String text() {
    String left = could(sides.left());
    String right = could(sides.right());
    return (mayBeTwoCases()
            ? "they tell of what may be different cases and learnt of it in different ways: "
            : "")
        + told(left, right);
  }

  /** Two names for a doer may be those of two deeds, unless somebody says that few knew of it. */
  private boolean mayBeTwoCases() {
    return switch (difference.kind()) {
      case DOERS, UNNAMED ->
          Stream.of(sides.left(), sides.right())
              .filter(side -> side.place() == Place.WITNESS)
              .anyMatch(side -> Unaware.of(side.excerpt()).isEmpty());
      case PERSONS, SOURCED, TIMES, REACH, POINT, DETAILS -> false;
    };
  }

  private String told(String left, String right) {
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
      case DOERS, UNNAMED ->
          witness ? Unaware.of(side.excerpt()).orElse(side.spokeOn()) : side.couldBy();
      case POINT -> witness ? Unaware.of(side.excerpt()).orElse(side.couldBy()) : side.couldBy();
      case PERSONS -> witness ? "could know the people concerned" : side.couldBy();
      case REACH -> witness ? "could know it at first hand" : side.couldBy();
      case SOURCED, TIMES, DETAILS -> side.couldBy();
    };
  }
}
