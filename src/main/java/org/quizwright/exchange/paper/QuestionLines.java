package org.quizwright.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.ExcerptSpan;
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

/** A question as students see it. */
final class QuestionLines implements Task.Visitor<List<String>> {

  private static final String BLANK = "________";
  private static final String BOX = "   [  ] ";

  private static List<String> lines(String stem, List<String> rest) {
    List<String> lines = new ArrayList<>(List.of(stem));
    lines.addAll(rest);
    return lines;
  }

  private static List<String> options(List<Option> options) {
    return Letters.before(options.stream().map(Option::text).toList());
  }

  @Override
  public List<String> visit(MultipleChoice task) {
    return lines(task.stem(), options(task.options()));
  }

  @Override
  public List<String> visit(TimelineRelation task) {
    return lines(task.stem(), options(task.options()));
  }

  @Override
  public List<String> visit(TrueFalse task) {
    return List.of(
        task.stem(), "   True   False", "   If false, put it right: " + BLANK + BLANK + BLANK);
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    return List.of(task.stem(), "   " + BLANK.repeat(8), "   " + BLANK.repeat(8));
  }

  @Override
  public List<String> visit(Cloze task) {
    List<String> lines = new ArrayList<>();
    String text = task.text();
    for (int i = 0; i < task.gaps().size(); i++) {
      text = text.replace("{{" + task.gaps().get(i).id() + "}}", "(" + (i + 1) + ") " + BLANK);
    }
    lines.add(text);
    if (task.wordBank()) {
      lines.add(
          task.gaps().stream()
              .map(Cloze.Gap::answer)
              .sorted()
              .collect(Collectors.joining("  |  ", "   Words: ", "")));
    }
    return lines;
  }

  @Override
  public List<String> visit(Matching task) {
    List<String> lines = new ArrayList<>(List.of(task.stem()));
    task.pairs().forEach(pair -> lines.add(BOX + pair.left()));
    lines.addAll(Letters.before(Letters.rightOf(task)));
    return lines;
  }

  @Override
  public List<String> visit(Classification task) {
    List<String> lines = new ArrayList<>(List.of(task.stem()));
    task.items().forEach(item -> lines.add(BOX + item.text()));
    lines.addAll(Letters.before(task.groups().stream().map(Classification.Group::name).toList()));
    return lines;
  }

  private static List<String> boxes(List<TimelineEvent> events) {
    return events.stream().map(TimelineEvent::label).sorted().map(label -> BOX + label).toList();
  }

  @Override
  public List<String> visit(TimelineOrdering task) {
    return lines(task.stem(), boxes(task.events()));
  }

  @Override
  public List<String> visit(TimelinePlacement task) {
    List<String> lines = lines(task.stem(), boxes(task.events()));
    TimelinePlacement.Strip strip = task.strip();
    lines.add("   |" + strip.from() + " ---- each " + strip.unit() + " ---- " + strip.to() + "|");
    return lines;
  }

  @Override
  public List<String> visit(SourceComparison task) {
    List<String> lines = new ArrayList<>(List.of(task.stem()));
    for (int i = 0; i < task.sources().size(); i++) {
      ComparedSource source = task.sources().get(i);
      lines.add("Source " + Letters.at(i) + ": " + source.headnote());
      lines.add(
          source.excerpt().stream()
              .map(ExcerptSpan::exact)
              .collect(Collectors.joining(" […] ", "   “", "”")));
    }
    for (Prompt prompt : task.prompts()) {
      lines.add(prompt.text() + " (" + prompt.points() + ")");
      if (prompt.chart()) {
        task.chartRows().forEach(row -> lines.add("   | " + row + " | A | B |"));
      }
    }
    return lines;
  }
}
