package org.quizwright.assembly.pool;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** The words of a task that a student takes for given: not the options to choose from. */
final class Shown implements Task.Visitor<List<String>> {

  @Override
  public List<String> visit(MultipleChoice task) {
    return List.of(task.stem());
  }

  @Override
  public List<String> visit(TrueFalse task) {
    // A student can't know yet whether it is true, so nothing may rest on it.
    return List.of();
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    return List.of(task.stem());
  }

  @Override
  public List<String> visit(Cloze task) {
    return List.of(task.text());
  }

  @Override
  public List<String> visit(Matching task) {
    return List.of(task.stem());
  }

  @Override
  public List<String> visit(Classification task) {
    return Stream.concat(
            Stream.of(task.stem()), task.items().stream().map(Classification.Item::text))
        .toList();
  }

  @Override
  public List<String> visit(TimelineOrdering task) {
    return task.events().stream().map(TimelineEvent::label).toList();
  }

  @Override
  public List<String> visit(TimelinePlacement task) {
    return task.events().stream().map(TimelineEvent::label).toList();
  }

  @Override
  public List<String> visit(TimelineRelation task) {
    return Stream.concat(
            Stream.of(task.stem(), task.anchor()), task.options().stream().map(Option::text))
        .toList();
  }

  @Override
  public List<String> visit(SourceComparison task) {
    return Stream.concat(Stream.of(task.stem()), task.prompts().stream().map(Prompt::text))
        .toList();
  }
}
