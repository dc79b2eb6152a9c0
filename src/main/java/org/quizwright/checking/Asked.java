package org.quizwright.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.language.Words;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineRelation;

/** What a task asks, whatever its punctuation and the order it prints things in. */
public final class Asked {

  private Asked() {}

  /** Type and words: two questions of which these are equal are duplicates. */
  public static List<String> by(Question question) {
    List<String> asked = new ArrayList<>(List.of(question.type().label()));
    asked.addAll(words(question.task()));
    return asked;
  }

  /** The words of the stem and, where the stem is only an instruction, of what it is about. */
  public static List<String> words(Task task) {
    return Words.in(task.stem() + " " + things(task).sorted().collect(Collectors.joining(" ")));
  }

  private static Stream<String> things(Task task) {
    if (task instanceof Matching matching) {
      return matching.pairs().stream().map(Matching.Pair::left);
    }
    if (task instanceof TimelineRelation relation) {
      return Stream.of(relation.anchor());
    }
    if (task instanceof SourceComparison comparison) {
      return Stream.concat(
          Stream.of(comparison.topic()), comparison.sources().stream().map(ComparedSource::voice));
    }
    return task instanceof Classification classification
        ? classification.items().stream().map(Classification.Item::text)
        : task.events().stream().map(TimelineEvent::label);
  }
}
