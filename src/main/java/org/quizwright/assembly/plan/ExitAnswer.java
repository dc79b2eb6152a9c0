package org.quizwright.assembly.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.sheet.Worksheet;

/**
 * Says what sentence to hope for at the end of the lesson.
 *
 * @param ranked from the best quotation down
 * @param paragraph the model paragraph, whose quotations need no second printing
 */
public record ExitAnswer(Worksheet sheet, List<SheetQuote> ranked, String paragraph) {

  private static final Pattern ORDER = Pattern.compile("(?i)\\bcame (?:first|last)\\b");

  private static final String HOPE =
      "One sentence that answers the question and names the source it rests on";

  /** With an example where the sheet prints one. */
  public String text() {
    return example().map(example -> HOPE + ", such as: " + example + ".").orElse(HOPE + ".");
  }

  private Optional<String> example() {
    return ORDER.matcher(sheet.theme().enquiry()).find()
        ? order()
        : ranked.stream()
            .filter(quote -> quote.answers(sheet.theme()))
            .findFirst()
            .map(this::example);
  }

  private String example(SheetQuote quote) {
    return paragraph.contains(quote.quoted())
        ? "according to " + quote.who() + ", … (the words quoted above from " + quote.place() + ")"
        : "according to " + quote;
  }

  private Optional<String> order() {
    return sheet
        .items()
        .map(item -> item.question().task())
        .filter(TimelineOrdering.class::isInstance)
        .map(task -> ((TimelineOrdering) task).events())
        .map(events -> "first, " + dated(events.get(0)) + "; last, " + dated(last(events)))
        .findFirst();
  }

  private static TimelineEvent last(List<TimelineEvent> events) {
    return events.get(events.size() - 1);
  }

  private static String dated(TimelineEvent event) {
    return "“" + event.label() + "” (" + event.dateText() + ")";
  }
}
