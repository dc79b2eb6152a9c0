package org.quizwright.model.question;

import java.util.List;

/**
 * Say what happened before, after or during an anchor.
 *
 * @param anchor the event that the question hangs on, in words
 * @param relation for people who sort questions; what is asked stands in the stem
 */
public record TimelineRelation(String stem, String anchor, Order relation, List<Option> options)
    implements Task {

  /** The relation asked for. */
  public enum Order {
    BEFORE,
    AFTER,
    DURING
  }

  public TimelineRelation {
    options = List.copyOf(options);
  }

  @Override
  public QuestionType type() {
    return QuestionType.TIMELINE_RELATION;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
