package org.quizwright.rendering.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.sheet.Variant;

/** The answer to one question on one version, in a few characters. */
record GridCell(Variant variant, Question question) implements Task.Visitor<String> {

  private static final String OPEN = "open";
  private static final String BELOW = "below";

  @Override
  public String visit(MultipleChoice task) {
    return keys(task.options());
  }

  @Override
  public String visit(TimelineRelation task) {
    return keys(task.options());
  }

  @Override
  public String visit(TrueFalse task) {
    return task.answer() ? "true" : "false";
  }

  @Override
  public String visit(ShortAnswer task) {
    return OPEN;
  }

  @Override
  public String visit(Cloze task) {
    return BELOW;
  }

  @Override
  public String visit(Matching task) {
    List<String> ids =
        Stream.concat(
                task.pairs().stream().map(Matching.Pair::id), task.extras().stream().map(Extra::id))
            .toList();
    return task.pairs().stream()
        .map(pair -> order(ids).letter(variant, pair.id()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String visit(Classification task) {
    return BELOW;
  }

  @Override
  public String visit(TimelineOrdering task) {
    List<String> right = task.events().stream().map(TimelineEvent::id).toList();
    return order(right).on(variant).stream()
        .map(id -> String.valueOf(right.indexOf(id) + 1))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String visit(TimelinePlacement task) {
    List<String> ids = task.events().stream().map(TimelineEvent::id).toList();
    return task.events().stream()
        .map(event -> order(ids).letter(variant, event.id()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String visit(SourceComparison task) {
    return OPEN;
  }

  private String keys(List<Option> options) {
    Lettered order = order(options.stream().map(Option::id).toList());
    return options.stream()
        .filter(Option::correct)
        .map(option -> order.letter(variant, option.id()))
        .collect(Collectors.joining(" "));
  }

  private Lettered order(List<String> ids) {
    return new Lettered(List.of(variant), question.id(), ids);
  }
}
