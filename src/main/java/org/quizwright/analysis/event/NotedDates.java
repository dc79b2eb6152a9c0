package org.quizwright.analysis.event;

import java.util.List;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.course.EditorNote;

/** Dates that the course's author remarks on, so that nothing should be ordered by them. */
public final class NotedDates {

  private NotedDates() {}

  /** The events, off timelines where a note is on words that hold their date. */
  public static List<Event> unordered(List<Event> events, List<EditorNote> notes) {
    return events.stream()
        .map(
            event ->
                event.mentions().stream().anyMatch(m -> isNoted(m, notes)) ? off(event) : event)
        .toList();
  }

  private static Event off(Event event) {
    return new Event(
        event.id(),
        event.date(),
        event.label(),
        event.theme(),
        event.importance(),
        false,
        event.actors(),
        event.place(),
        event.mentions());
  }

  private static boolean isNoted(Mention mention, List<EditorNote> notes) {
    return !mention.dateText().isEmpty()
        && notes.stream()
            .filter(note -> note.source().equals(mention.ref().source()))
            .filter(note -> mention.exact().contains(note.exact()))
            .anyMatch(note -> note.exact().contains(mention.dateText()));
  }
}
