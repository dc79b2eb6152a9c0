package org.quizwright.assembly.reader;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Worksheet;

/**
 * What a sheet asks, so that its reader doesn't tell.
 *
 * @param names left-hand entries of its matching questions
 * @param evidence the words that hold its answers
 */
record AskedOnSheet(List<TimelineEvent> events, List<String> names, List<Evidence> evidence) {

  static AskedOnSheet by(Worksheet sheet) {
    return new AskedOnSheet(
        sheet.items().flatMap(item -> item.question().task().events().stream()).toList(),
        sheet.items().flatMap(AskedOnSheet::matched).toList(),
        sheet.items().flatMap(item -> item.question().card().evidence().stream()).toList());
  }

  private static Stream<String> matched(Item item) {
    return item.question().task() instanceof Matching task
        ? task.pairs().stream().map(Matching.Pair::left)
        : Stream.of();
  }

  /** Whether the event, or one told by the same sentence, is on the sheet's timelines. */
  boolean asks(Event event) {
    return events.stream()
        .anyMatch(
            asked ->
                asked.label().equals(event.label())
                    || event.mentions().stream()
                        .anyMatch(m -> m.exact().contains(asked.evidence().exact())));
  }

  /** Whether the words that give the figure hold an answer. */
  boolean asks(Figure figure) {
    return evidence.stream()
        .anyMatch(
            words ->
                words.source().equals(figure.ref().source())
                    && words.passage() == figure.ref().passage()
                    && words.exact().contains(figure.exact()));
  }

  boolean mentions(String name) {
    return names.stream().anyMatch(asked -> asked.equalsIgnoreCase(name));
  }
}
