package org.quizwright.generation.comparison;

import java.util.stream.Stream;
import org.quizwright.model.question.Relation;

/**
 * Two excerpts on one issue, and how they stand to each other.
 *
 * @param score how well they make a task together
 */
record Pairing(Issue issue, Excerpt left, Excerpt right, Relation relation, double score) {

  boolean isIndependent() {
    return left.voice().isIndependentOf(right.voice());
  }

  /** Whether it takes up another issue, with no sentence printed in both. */
  boolean differsFrom(Pairing other) {
    return !issue.equals(other.issue)
        && Stream.of(left, right)
            .noneMatch(mine -> mine.overlaps(other.left) || mine.overlaps(other.right));
  }
}
