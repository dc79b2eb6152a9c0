package org.quizwright.checking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.language.Words;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;

/** What a task asks, whatever its punctuation and the order it prints things in. */
public final class Asked {

  private Asked() {}

  /** The words of the stem and, where the stem is only an instruction, of what it is about. */
  public static List<String> words(Task task) {
    return Words.in(task.stem() + " " + things(task).sorted().collect(Collectors.joining(" ")));
  }

  private static Stream<String> things(Task task) {
    if (task instanceof TimelineOrdering ordering) {
      return ordering.events().stream().map(TimelineEvent::label);
    }
    if (task instanceof Matching matching) {
      return matching.pairs().stream().map(Matching.Pair::left);
    }
    return task instanceof Classification classification
        ? classification.items().stream().map(Classification.Item::text)
        : Stream.empty();
  }
}
