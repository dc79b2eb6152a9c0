package org.quizwright.exchange.paper;

import java.util.ArrayList;
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
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.sheet.Letter;

/** The key of a question as teachers see it. */
final class KeyLines implements Task.Visitor<List<String>> {

  private static List<String> options(List<Option> options) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      if (option.correct()) {
        lines.add(0, Letter.of(i) + "  " + option.text());
      } else if (option.rationale() != null) {
        lines.add("not " + Letter.of(i) + ": " + option.rationale());
      }
    }
    return lines;
  }

  private static String oneOf(String answer, List<String> accepted) {
    return accepted.isEmpty() ? answer : answer + " (or: " + String.join("; ", accepted) + ")";
  }

  @Override
  public List<String> visit(MultipleChoice task) {
    return options(task.options());
  }

  @Override
  public List<String> visit(TimelineRelation task) {
    return options(task.options());
  }

  @Override
  public List<String> visit(TrueFalse task) {
    return List.of(task.answer() ? "True" : "False. " + task.correction());
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    List<String> lines = new ArrayList<>(List.of(task.modelAnswer()));
    for (AnswerElement element : task.elements()) {
      lines.add(element.points() + ": " + oneOf(element.text(), element.accepted()));
    }
    return lines;
  }

  @Override
  public List<String> visit(Cloze task) {
    List<String> lines = new ArrayList<>();
    for (Cloze.Gap gap : task.gaps()) {
      lines.add((lines.size() + 1) + "  " + oneOf(gap.answer(), gap.accepted()));
    }
    return lines;
  }

  @Override
  public List<String> visit(Matching task) {
    List<String> right = Letters.rightOf(task);
    return task.pairs().stream()
        .map(pair -> pair.left() + ": " + Letter.of(right.indexOf(pair.right())))
        .toList();
  }

  @Override
  public List<String> visit(Classification task) {
    return task.groups().stream()
        .map(
            group ->
                group.name()
                    + ": "
                    + String.join(
                        " | ",
                        task.items().stream()
                            .filter(item -> item.group().equals(group.id()))
                            .map(Classification.Item::text)
                            .toList()))
        .toList();
  }

  private static List<String> dated(List<TimelineEvent> events) {
    List<String> lines = new ArrayList<>();
    for (TimelineEvent event : events) {
      lines.add((lines.size() + 1) + "  " + event.label() + " (" + event.dateText() + ")");
    }
    return lines;
  }

  @Override
  public List<String> visit(TimelineOrdering task) {
    return dated(task.events());
  }

  @Override
  public List<String> visit(TimelinePlacement task) {
    return dated(task.events());
  }

  @Override
  public List<String> visit(SourceComparison task) {
    List<String> lines = new ArrayList<>(List.of(task.modelAnswer()));
    task.markScheme()
        .forEach(
            level ->
                lines.add(
                    "Level " + level.level() + " (" + level.points() + "): " + level.descriptor()));
    return lines;
  }
}
