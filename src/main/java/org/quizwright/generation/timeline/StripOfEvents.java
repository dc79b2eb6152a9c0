package org.quizwright.generation.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.quizwright.checking.flaw.CrowdedStrip;
import org.quizwright.model.content.Event;
import org.quizwright.model.question.StripUnit;
import org.quizwright.model.question.TimelinePlacement.Strip;

/**
 * Events and the strip that they are to be placed on.
 *
 * @param events by date
 */
record StripOfEvents(StripUnit unit, List<Event> events) {

  private static final int FEWEST_UNITS = 6;

  StripOfEvents {
    events = events.stream().sorted(Comparator.comparing((Event e) -> e.date().start())).toList();
  }

  /**
   * To the unit after the last event, from the one before the first where there is room, so that
   * the ends tell no date; never too short to draw.
   */
  Strip strip() {
    Strip wide = from(unit.plus(first(), -1));
    return isCrowded(wide) ? from(first()) : wide;
  }

  private Strip from(LocalDate first) {
    return new Strip(unit.date(first), unit.date(last(first)), unit.label());
  }

  private LocalDate first() {
    return unit.start(events.get(0).date().start());
  }

  private LocalDate last(LocalDate first) {
    LocalDate after = unit.plus(unit.start(events.get(events.size() - 1).date().start()), 1);
    LocalDate shortest = unit.plus(first, FEWEST_UNITS);
    return after.isBefore(shortest) ? shortest : after;
  }

  /** Whether it can be drawn and written on. */
  boolean isDrawable() {
    return !isCrowded(from(first()));
  }

  private boolean isCrowded(Strip strip) {
    return CrowdedStrip.isCrowded(strip, events.stream().map(Event::date).toList());
  }

  int shared(Ordering ordering) {
    return (int) events.stream().filter(ordering.events()::contains).count();
  }
}
