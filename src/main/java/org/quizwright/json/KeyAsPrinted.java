package org.quizwright.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
import org.quizwright.model.sheet.Letter;

/** What stands in the right places of one printed version, from the first place to the last. */
final class KeyAsPrinted implements Task.Visitor<List<String>> {

  private final List<String> order;

  private KeyAsPrinted(List<String> order) {
    this.order = order;
  }

  /**
   * The key: letters of options and right-hand entries, the number for each printed event, the
   * filling of each gap, the group of each printed item, or for open work the model answer.
   *
   * @param order the ids as printed; empty if they stand as in the bank
   */
  static List<String> of(Question question, List<String> order) {
    return question.task().accept(new KeyAsPrinted(order));
  }

  @Override
  public List<String> visit(MultipleChoice task) {
    return letters(task.options());
  }

  @Override
  public List<String> visit(TimelineRelation task) {
    return letters(task.options());
  }

  private List<String> letters(List<Option> options) {
    List<String> ids = options.stream().map(Option::id).toList();
    return options.stream()
        .filter(Option::correct)
        .map(option -> Letter.of(printed(ids).indexOf(option.id())))
        .sorted()
        .toList();
  }

  @Override
  public List<String> visit(TrueFalse task) {
    return task.answer() ? List.of("true") : List.of("false", task.correction());
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    return List.of(task.modelAnswer());
  }

  @Override
  public List<String> visit(Cloze task) {
    return task.gaps().stream().map(Cloze.Gap::answer).toList();
  }

  @Override
  public List<String> visit(Matching task) {
    Stream<String> pairs = task.pairs().stream().map(Matching.Pair::id);
    List<String> ids = Stream.concat(pairs, task.extras().stream().map(Extra::id)).toList();
    return task.pairs().stream().map(pair -> Letter.of(printed(ids).indexOf(pair.id()))).toList();
  }

  @Override
  public List<String> visit(Classification task) {
    return inOrder(task.items(), Classification.Item::id).stream()
        .map(item -> name(task, item.group()))
        .toList();
  }

  private static String name(Classification task, String group) {
    return task.groups().stream()
        .filter(each -> each.id().equals(group))
        .map(Classification.Group::name)
        .findFirst()
        .orElse(group);
  }

  @Override
  public List<String> visit(TimelineOrdering task) {
    return inOrder(task.events(), TimelineEvent::id).stream()
        .map(event -> String.valueOf(task.events().indexOf(event) + 1))
        .toList();
  }

  @Override
  public List<String> visit(TimelinePlacement task) {
    return inOrder(task.events(), TimelineEvent::id).stream()
        .map(event -> event.date().edtf())
        .toList();
  }

  @Override
  public List<String> visit(SourceComparison task) {
    return List.of(task.modelAnswer());
  }

  private List<String> printed(List<String> inBank) {
    return order.isEmpty() ? inBank : order;
  }

  private <T> List<T> inOrder(List<T> parts, Function<T, String> id) {
    List<T> sorted = new ArrayList<>(parts);
    List<String> ids = printed(parts.stream().map(id).toList());
    sorted.sort(Comparator.comparingInt(part -> ids.indexOf(id.apply(part))));
    return sorted;
  }
}
