package org.quizwright.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** A task as a student sees it, then its key; nothing in their order gives the key away. */
final class TaskText implements Task.Visitor<String> {

  private final Random random;

  TaskText(Random random) {
    this.random = random;
  }

  @Override
  public String visit(MultipleChoice task) {
    return task.stem() + "\n" + options(task.options());
  }

  @Override
  public String visit(TrueFalse task) {
    String correction = task.answer() ? "" : " Correction: " + task.correction();
    return "True or false? If false, put it right.\n"
        + task.stem()
        + "\nKEY: "
        + (task.answer() ? "true" : "false")
        + correction;
  }

  @Override
  public String visit(ShortAnswer task) {
    String elements =
        lines(
            task.elements(),
            element ->
                "["
                    + element.points()
                    + "] "
                    + element.text()
                    + (element.accepted().isEmpty()
                        ? ""
                        : " (also accepted: " + String.join("; ", element.accepted()) + ")"));
    return task.stem() + "\nMODEL ANSWER: " + task.modelAnswer() + "\nMARKS:\n" + elements;
  }

  @Override
  public String visit(Cloze task) {
    String text = task.text().replaceAll("\\{\\{(\\w+)}}", "______");
    List<String> answers = task.gaps().stream().map(Cloze.Gap::answer).toList();
    return "Fill the gaps. (The text itself isn't in front of the student.)\n"
        + text
        + (task.wordBank() ? "\nWords: " + String.join(", ", shuffled(answers)) : "")
        + "\nKEY: "
        + lines(task.gaps(), gap -> gap.answer() + " " + gap.accepted());
  }

  @Override
  public String visit(Matching task) {
    List<String> right = new ArrayList<>(task.pairs().stream().map(Matching.Pair::right).toList());
    task.extras().forEach(extra -> right.add(extra.text()));
    return task.stem()
        + "\nLEFT:\n"
        + lines(task.pairs(), Matching.Pair::left)
        + "RIGHT (one is left over):\n"
        + lines(shuffled(right), text -> text)
        + "KEY:\n"
        + lines(task.pairs(), pair -> pair.left() + " = " + pair.right());
  }

  @Override
  public String visit(Classification task) {
    return task.stem()
        + "\nGROUPS: "
        + task.groups().stream().map(Classification.Group::name).collect(Collectors.joining(" / "))
        + "\n"
        + lines(shuffled(task.items()), Classification.Item::text)
        + "KEY:\n"
        + lines(task.items(), item -> name(task, item.group()) + ": " + item.text());
  }

  @Override
  public String visit(TimelineOrdering task) {
    return task.stem()
        + "\n"
        + lines(shuffled(task.events()), TimelineEvent::label)
        + "KEY:\n"
        + lines(task.events(), event -> event.label() + " (" + event.dateText() + ")");
  }

  @Override
  public String visit(TimelinePlacement task) {
    return task.stem()
        + "\nA drawn strip from "
        + task.strip().from()
        + " to "
        + task.strip().to()
        + ", one mark a "
        + task.strip().unit()
        + "\n"
        + lines(shuffled(task.events()), TimelineEvent::label)
        + "KEY:\n"
        + lines(task.events(), event -> event.label() + " (" + event.dateText() + ")");
  }

  @Override
  public String visit(TimelineRelation task) {
    return task.stem() + "\n" + options(task.options());
  }

  @Override
  public String visit(SourceComparison task) {
    return task.stem()
        + "\n"
        + lines(
            task.sources(),
            side ->
                side.headnote()
                    + "\n"
                    + side.excerpt().stream()
                        .map(span -> span.exact())
                        .collect(Collectors.joining(" […] ")))
        + "TASKS:\n"
        + lines(
            task.prompts(),
            prompt ->
                prompt.text()
                    + " ["
                    + prompt.points()
                    + "]"
                    + (prompt.answer().isEmpty() ? "" : " KEY: " + prompt.answer()))
        + "CHART: "
        + String.join(" | ", task.chartRows())
        + "\nMARK SCHEME:\n"
        + lines(task.markScheme(), level -> level.points() + ": " + level.descriptor())
        + "MODEL ANSWER: "
        + task.modelAnswer()
        + "\nNOTE: "
        + task.teacherNote();
  }

  private String options(List<Option> options) {
    return lines(shuffled(options), Option::text)
        + "KEY: "
        + options.stream()
            .filter(Option::correct)
            .map(Option::text)
            .collect(Collectors.joining(" / "));
  }

  private static String name(Classification task, String group) {
    return task.groups().stream()
        .filter(each -> each.id().equals(group))
        .findFirst()
        .map(Classification.Group::name)
        .orElse("?");
  }

  private <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static <T> String lines(List<T> items, Function<T, String> text) {
    return items.stream()
        .map(item -> "  - " + text.apply(item) + "\n")
        .collect(Collectors.joining());
  }
}
