package org.quizwright.assembly.pool;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** The words of a task that a student takes for given: not the options to choose from. */
final class Shown {

  private Shown() {}

  static List<String> by(Task task) {
    if (!task.events().isEmpty()) {
      return task.events().stream().map(TimelineEvent::label).toList();
    }
    // A student can't know yet whether a statement is true, so nothing may rest on it.
    return task instanceof TrueFalse
        ? List.of()
        : Stream.concat(Stream.of(task.stem()), besides(task)).toList();
  }

  private static Stream<String> besides(Task task) {
    if (task instanceof Classification classification) {
      return classification.items().stream().map(Classification.Item::text);
    }
    if (task instanceof TimelineRelation relation) {
      return Stream.concat(
          Stream.of(relation.anchor()), relation.options().stream().map(Option::text));
    }
    return task instanceof SourceComparison comparison
        ? comparison.prompts().stream().map(Prompt::text)
        : Stream.empty();
  }
}
