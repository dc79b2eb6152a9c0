package org.quizwright.assembly.pool;

import java.util.List;
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

/** The words that answer a task, where another question could let them slip. */
public final class Answers implements Task.Visitor<List<String>> {

  @Override
  public List<String> visit(MultipleChoice task) {
    return keys(task.options());
  }

  @Override
  public List<String> visit(TrueFalse task) {
    return task.answer() ? List.of(task.stem()) : List.of(task.correction());
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    return task.elements().stream().map(AnswerElement::text).toList();
  }

  @Override
  public List<String> visit(Cloze task) {
    return task.gaps().stream().map(Cloze.Gap::answer).toList();
  }

  @Override
  public List<String> visit(Matching task) {
    return task.pairs().stream().map(pair -> pair.left() + " " + pair.right()).toList();
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
