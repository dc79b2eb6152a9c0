package org.quizwright.model.question;

import java.util.List;

/**
 * Put events in order.
 *
 * @param events in right order
 */
public record TimelineOrdering(String stem, List<TimelineEvent> events) implements Task {

  public TimelineOrdering {
    events = List.copyOf(events);
  }

  @Override
  public QuestionType type() {
    return QuestionType.TIMELINE_ORDERING;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
