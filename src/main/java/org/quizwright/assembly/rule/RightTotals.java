package org.quizwright.assembly.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Worksheet;

/** What a question's pieces are worth adds up to what the question is worth. */
public record RightTotals() implements SheetRule {

  @Override
  public List<Finding> check(Worksheet sheet) {
    return sheet.items().flatMap(item -> wrong(sheet, item).stream()).toList();
  }

  private static Optional<Finding> wrong(Worksheet sheet, Item item) {
    Question question = item.question();
    int points = question.card().points();
    return Stream.of(pieces(question.task()))
        .filter(sum -> sum.isPresent() && sum.getAsInt() != points)
        .map(
            sum ->
                SheetRule.broken(
                    sheet,
                    "Question "
                        + item.number()
                        + " is worth "
                        + points
                        + ", its pieces "
                        + sum.getAsInt()
                        + ".",
                    "Mend the points of " + question.id() + " in the bank."))
        .findFirst();
  }

  private static OptionalInt pieces(Task task) {
    if (task instanceof ShortAnswer open && !open.elements().isEmpty()) {
      return OptionalInt.of(open.elements().stream().mapToInt(AnswerElement::points).sum());
    }
    if (task instanceof SourceComparison comparison && !comparison.prompts().isEmpty()) {
      return OptionalInt.of(comparison.prompts().stream().mapToInt(Prompt::points).sum());
    }
    return task instanceof TimelineOrdering ordering
        ? OptionalInt.of(ordering.events().size() - 1)
        : OptionalInt.empty();
  }
}
