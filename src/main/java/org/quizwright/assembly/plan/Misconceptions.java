package org.quizwright.assembly.plan;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Worksheet;

/** What students may wrongly take from a sheet: its false statements and tempting distractors. */
public final class Misconceptions {

  private static final int MOST = 4;

  private Misconceptions() {}

  /** What the questions of {@code sheet} tempt students to believe, in their order. */
  public static List<String> of(Worksheet sheet) {
    return Stream.concat(
            sheet.items().flatMap(Misconceptions::statement),
            sheet.items().flatMap(Misconceptions::distractor))
        .limit(MOST)
        .toList();
  }

  private static Stream<String> statement(Item item) {
    return item.question().task() instanceof TrueFalse task && !task.answer()
        ? Stream.of(
            "“" + task.stem() + "” (question " + item.number() + "). Rather: " + task.correction())
        : Stream.of();
  }

  /** The first distractor that says why it tempts. */
  private static Stream<String> distractor(Item item) {
    Task task = item.question().task();
    List<Option> options = task instanceof MultipleChoice choice ? choice.options() : List.of();
    return options.stream()
        .filter(option -> !option.correct() && option.rationale() != null)
        .limit(1)
        .map(
            option ->
                "Question "
                    + item.number()
                    + ": “"
                    + option.text()
                    + "” — "
                    + String.valueOf(option.rationale()));
  }
}
