package org.quizwright.assembly.pool;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;

/** Everything that a question quotes: on its card and at its events. */
public final class Quotations {

  private Quotations() {}

  /** Without repetitions, the card's first. */
  public static List<Evidence> of(Question question) {
    return Stream.concat(
            question.card().evidence().stream(),
            events(question.task()).stream().map(TimelineEvent::evidence))
        .distinct()
        .toList();
  }

  /** The events that a task asks about, or an empty list. */
  public static List<TimelineEvent> events(Task task) {
    if (task instanceof TimelineOrdering ordering) {
      return ordering.events();
    }
    return task instanceof TimelinePlacement placement ? placement.events() : List.of();
  }
}
