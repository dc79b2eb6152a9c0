package org.quizwright.rendering.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/**
 * Answers a printed question with the key alone and says whether that is right; what the bank holds
 * is used only to judge.
 *
 * @param key what the answer map gives for the version printed
 */
record Solution(PrintedSheet sheet, int number, List<String> key) implements Task.Visitor<Boolean> {

  @Override
  public Boolean visit(MultipleChoice task) {
    return chosen(task.options());
  }

  @Override
  public Boolean visit(TimelineRelation task) {
    return chosen(task.options());
  }

  /** The options at the key's letters are the correct ones, and no other letter holds one. */
  private boolean chosen(List<Option> options) {
    Map<String, String> printed = sheet.lettered(number);
    List<String> correct = options.stream().filter(Option::correct).map(Option::text).toList();
    return printed.size() == options.size()
        && printed.entrySet().stream()
            .allMatch(entry -> key.contains(entry.getKey()) == correct.contains(entry.getValue()));
  }

  @Override
  public Boolean visit(TrueFalse task) {
    return sheet.text(number).startsWith(task.stem())
        && sheet.text(number).contains("True")
        && key.get(0).equals(String.valueOf(task.answer()));
  }

  @Override
  public Boolean visit(ShortAnswer task) {
    return sheet.text(number).startsWith(task.stem()) && !key.get(0).isBlank();
  }

  @Override
  public Boolean visit(Cloze task) {
    return key.stream().allMatch(sheet.text(number)::contains) && key.size() == task.gaps().size();
  }

  @Override
  public Boolean visit(Matching task) {
    Map<String, String> right = sheet.lettered(number);
    List<String> left = sheet.boxed(number);
    return left.equals(task.pairs().stream().map(Matching.Pair::left).toList())
        && IntStream.range(0, left.size())
            .allMatch(i -> task.pairs().get(i).right().equals(right.getOrDefault(key.get(i), "")));
  }

  @Override
  public Boolean visit(Classification task) {
    String text = sheet.text(number);
    List<String> entries = new ArrayList<>(task.items().stream().map(i -> i.text()).toList());
    entries.sort(Comparator.comparingInt(text::indexOf));
    return IntStream.range(0, entries.size())
        .allMatch(
            i -> text.contains(entries.get(i)) && key.get(i).equals(group(task, entries.get(i))));
  }

  private static String group(Classification task, String text) {
    String id =
        task.items().stream()
            .filter(item -> item.text().equals(text))
            .map(Classification.Item::group)
            .findFirst()
            .orElseThrow();
    return task.groups().stream()
        .filter(group -> group.id().equals(id))
        .map(Classification.Group::name)
        .findFirst()
        .orElseThrow();
  }

  /** Sorted by the key's numbers, the printed events follow each other in time. */
  @Override
  public Boolean visit(TimelineOrdering task) {
    List<String> printed = sheet.boxed(number);
    List<TimelineEvent> sorted =
        IntStream.rangeClosed(1, printed.size())
            .mapToObj(place -> event(task.events(), printed.get(key.indexOf("" + place))))
            .toList();
    return sorted.size() == task.events().size()
        && IntStream.range(1, sorted.size())
            .allMatch(i -> sorted.get(i - 1).date().end().isBefore(sorted.get(i).date().start()));
  }

  @Override
  public Boolean visit(TimelinePlacement task) {
    List<String> printed = List.copyOf(sheet.lettered(number).values());
    return printed.size() == task.events().size()
        && IntStream.range(0, printed.size())
            .allMatch(i -> event(task.events(), printed.get(i)).date().edtf().equals(key.get(i)));
  }

  private static TimelineEvent event(List<TimelineEvent> events, String label) {
    return events.stream().filter(event -> event.label().equals(label)).findFirst().orElseThrow();
  }

  /** Both panels are labelled in the chart, and the guiding questions are worth what it says. */
  @Override
  public Boolean visit(SourceComparison task) {
    String text = sheet.text(number);
    int offered = task.prompts().stream().mapToInt(Prompt::points).sum();
    return task.prompts().stream().map(Prompt::text).allMatch(text::contains)
        && task.chartRows().stream().allMatch(text::contains)
        && text.contains(offered + " marks")
        && !key.get(0).isBlank();
  }
}
