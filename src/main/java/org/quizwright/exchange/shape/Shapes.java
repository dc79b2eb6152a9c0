package org.quizwright.exchange.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** The form that a task takes on a learning platform. */
public final class Shapes implements Task.Visitor<Shape> {

  private Shapes() {}

  /** The task in that form; what it can't say is left out. */
  public static Shape of(Task task) {
    return task.accept(new Shapes());
  }

  private static Shape choice(String stem, List<Option> options) {
    return new Shape.Choice(
        stem,
        options.stream()
            .map(
                option ->
                    new Shape.Choice.Answer(
                        option.id(),
                        option.text(),
                        option.correct(),
                        option.rationale() == null ? "" : option.rationale()))
            .toList());
  }

  @Override
  public Shape visit(MultipleChoice task) {
    return choice(task.stem(), task.options());
  }

  @Override
  public Shape visit(TimelineRelation task) {
    return choice(task.stem(), task.options());
  }

  @Override
  public Shape visit(TrueFalse task) {
    return new Shape.Truth(task.stem(), task.answer(), task.correction());
  }

  @Override
  public Shape visit(ShortAnswer task) {
    return new Shape.Essay(task.stem(), List.of(), Marking.of(task));
  }

  @Override
  public Shape visit(Cloze task) {
    return new Shape.Gaps(
        task.text(),
        task.gaps().stream()
            .map(
                gap ->
                    new Shape.Gaps.Gap(
                        gap.id(),
                        Stream.concat(Stream.of(gap.answer()), gap.accepted().stream()).toList()))
            .toList());
  }

  @Override
  public Shape visit(Matching task) {
    return new Shape.Pairs(
        task.stem(),
        task.pairs().stream()
            .map(pair -> new Shape.Pairs.Pair(pair.id(), pair.left(), pair.right()))
            .toList(),
        task.extras().stream()
            .map(extra -> new Shape.Pairs.Extra(extra.id(), extra.text()))
            .toList());
  }

  @Override
  public Shape visit(Classification task) {
    return new Shape.Pairs(
        task.stem(),
        task.items().stream()
            .map(item -> new Shape.Pairs.Pair(item.id(), item.text(), group(task, item.group())))
            .toList(),
        List.of());
  }

  private static String group(Classification task, String id) {
    return task.groups().stream()
        .filter(group -> group.id().equals(id))
        .map(Classification.Group::name)
        .findFirst()
        .orElse(id);
  }

  @Override
  public Shape visit(TimelineOrdering task) {
    return new Shape.Sequence(
        task.stem(),
        task.events().stream()
            .map(event -> new Shape.Sequence.Entry(event.id(), event.label()))
            .toList());
  }

  @Override
  public Shape visit(TimelinePlacement task) {
    return new Shape.Pairs(
        task.stem(),
        task.events().stream()
            .map(event -> new Shape.Pairs.Pair(event.id(), event.label(), event.dateText()))
            .toList(),
        List.of());
  }

  @Override
  public Shape visit(SourceComparison task) {
    List<String> reading = new ArrayList<>();
    for (ComparedSource source : task.sources()) {
      reading.add(source.headnote());
      reading.add(
          source.excerpt().stream()
              .map(ExcerptSpan::exact)
              .collect(Collectors.joining(" […] ", "“", "”")));
    }
    task.prompts().forEach(prompt -> reading.add(prompt.text() + " (" + prompt.points() + ")"));
    return new Shape.Essay(task.stem(), reading, Marking.of(task));
  }
}
