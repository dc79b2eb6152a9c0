package org.quizwright.assembly.pool;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TimelineEvent;

/** Everything that a question quotes: on its card and at its events. */
public final class Quotations {

  private Quotations() {}

  /** Without repetitions, the card's first. */
  public static List<Evidence> of(Question question) {
    return Stream.concat(
            question.card().evidence().stream(),
            question.task().events().stream().map(TimelineEvent::evidence))
        .distinct()
        .toList();
  }
}
