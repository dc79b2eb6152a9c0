package org.quizwright.model.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;
import org.quizwright.model.time.HistoricalDate;

/**
 * Something dated that happened.
 *
 * @param label a finite clause that stands alone and doesn't give its date away
 * @param theme the theme of the passage that tells it
 * @param importance 1 (detail) to 3 (turning point)
 * @param orderable whether the date is the event's own and certain, so that a timeline may use it
 * @param place where, as the text names it, or null
 * @param mentions at least one, the fullest first
 */
public record Event(
    String id,
    HistoricalDate date,
    String label,
    String theme,
    int importance,
    boolean orderable,
    List<String> actors,
    @Nullable String place,
    List<Mention> mentions) {

  public Event {
    Checks.filled(label, "label of event " + id);
    Checks.require(importance >= 1 && importance <= 3, "importance is 1 to 3");
    Checks.require(!mentions.isEmpty(), "an event has a mention");
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }

  public Event withImportance(int other) {
    return new Event(id, date, label, theme, other, orderable, actors, place, mentions);
  }

  /** The same event, dated by its beginning: what a timeline shows of what went on from then. */
  public Event atItsBeginning() {
    return new Event(
        id, date.onset(), label, theme, importance, orderable, actors, place, mentions);
  }
}
