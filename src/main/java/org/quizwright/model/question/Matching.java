package org.quizwright.model.question;

import java.util.List;

/**
 * Match each left-hand entry with one on the right.
 *
 * @param extras right-hand entries that match nothing
 */
public record Matching(String stem, List<Pair> pairs, List<Extra> extras) implements Task {

  /** Two entries that belong together. */
  public record Pair(String id, String left, String right) {}

  public Matching {
    pairs = List.copyOf(pairs);
    extras = List.copyOf(extras);
  }

  @Override
  public QuestionType type() {
    return QuestionType.MATCHING;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
