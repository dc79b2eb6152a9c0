package org.quizwright.checking.flaw;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
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

/** What a question's key says, apart from keys that only sort what is printed. */
public final class Answers implements Task.Visitor<List<String>> {

  private static final Answers VISITOR = new Answers();

  private Answers() {}

  /** The texts of the answers, in the order of the question; empty where nothing is to be said. */
  public static List<String> of(Task task) {
    return task.accept(VISITOR);
  }

  @Override
  public List<String> visit(MultipleChoice task) {
    return keys(task.options());
  }

  @Override
  public List<String> visit(TrueFalse task) {
    return List.of();
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    return Stream.concat(
            Stream.of(task.modelAnswer()), task.elements().stream().map(AnswerElement::text))
        .toList();
  }

  @Override
  public List<String> visit(Cloze task) {
    return task.gaps().stream().map(Cloze.Gap::answer).toList();
  }

  @Override
  public List<String> visit(Matching task) {
    return List.of();
  }

  @Override
  public List<String> visit(Classification task) {
    return List.of();
  }

  @Override
  public List<String> visit(TimelineOrdering task) {
    return List.of();
  }

  @Override
  public List<String> visit(TimelinePlacement task) {
    return List.of();
  }

  @Override
  public List<String> visit(TimelineRelation task) {
    return keys(task.options());
  }

  @Override
  public List<String> visit(SourceComparison task) {
    return List.of();
  }

  private static List<String> keys(List<Option> options) {
    return options.stream().filter(Option::correct).map(Option::text).toList();
  }
}
