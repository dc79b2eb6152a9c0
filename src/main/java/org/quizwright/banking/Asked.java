package org.quizwright.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** What a question asks for, in words: two questions that ask the same are duplicates. */
final class Asked implements Task.Visitor<Stream<String>> {

  private Asked() {}

  /** The type and the telling words, without case and punctuation. */
  static List<String> by(Question question) {
    List<String> asked = new ArrayList<>(List.of(question.type().label()));
    question.task().accept(new Asked()).map(Asked::plain).sorted().forEach(asked::add);
    return asked;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
  }

  @Override
  public Stream<String> visit(MultipleChoice task) {
    return Stream.of(task.stem());
  }

  @Override
  public Stream<String> visit(TrueFalse task) {
    return Stream.of(task.stem());
  }

  @Override
  public Stream<String> visit(ShortAnswer task) {
    return Stream.of(task.stem());
  }

  @Override
  public Stream<String> visit(Cloze task) {
    return Stream.of(task.text());
  }

  @Override
  public Stream<String> visit(Matching task) {
    return task.pairs().stream().map(Matching.Pair::left);
  }

  @Override
  public Stream<String> visit(Classification task) {
    return task.items().stream().map(Classification.Item::text);
  }

  @Override
  public Stream<String> visit(TimelineOrdering task) {
    return task.events().stream().map(TimelineEvent::label);
  }

  @Override
  public Stream<String> visit(TimelinePlacement task) {
    return task.events().stream().map(TimelineEvent::label);
  }

  @Override
  public Stream<String> visit(TimelineRelation task) {
    return Stream.of(task.stem(), task.anchor());
  }

  @Override
  public Stream<String> visit(SourceComparison task) {
    return Stream.concat(
        Stream.of(task.topic()), task.sources().stream().map(ComparedSource::voice));
  }
}
