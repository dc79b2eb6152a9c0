package org.quizwright.generation.comparison.pairing;

import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.model.question.Relation;

/**
 * Two excerpts on one matter, and how they stand to each other.
 *
 * @param point what the comparison is about
 * @param score how well they make a task together
 */
public record Pairing(Point point, Excerpt left, Excerpt right, Relation relation, double score) {

  /** Whether the two voices are independent of each other. */
  public boolean isIndependent() {
    return left.voice().isIndependentOf(right.voice());
  }

  /** Whether it takes up another matter, with some side of which no sentence is printed in both. */
  public boolean differsFrom(Pairing other) {
    return !point.matter().equals(other.point.matter())
        && Stream.of(left, right)
            .anyMatch(mine -> !mine.overlaps(other.left) && !mine.overlaps(other.right));
  }

  /** What a list of pairs calls it. */
  public String label() {
    return point.matter().id() + ": " + left.voice().name() + " / " + right.voice().name();
  }
}
