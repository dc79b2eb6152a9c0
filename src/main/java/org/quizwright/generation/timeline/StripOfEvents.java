package org.quizwright.generation.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.quizwright.model.content.Event;
import org.quizwright.model.question.TimelinePlacement.Strip;

/**
 * Events and the strip that they are to be placed on.
 *
 * @param events by date
 */
record StripOfEvents(StripUnit unit, List<Event> events) {

  private static final int MOST_IN_A_TENTH = 2;
  private static final int FEWEST_UNITS = 6;
  private static final double TENTH = 0.1;

  StripOfEvents {
    events = events.stream().sorted(Comparator.comparing((Event e) -> e.date().start())).toList();
  }

  /** From the unit of the first event to the one after the last, and never too short to draw. */
  Strip strip() {
    return new Strip(unit.date(first()), unit.date(last()), unit.label());
  }

  private LocalDate first() {
    return unit.start(events.get(0).date().start());
  }

  private LocalDate last() {
    LocalDate after = unit.plus(unit.start(events.get(events.size() - 1).date().start()), 1);
    LocalDate shortest = unit.plus(first(), FEWEST_UNITS);
    return after.isBefore(shortest) ? shortest : after;
  }

  private int units() {
    return unit.between(first(), last());
  }

  /** Whether it can be drawn and written on: no two events at one tick, no crowd anywhere. */
  boolean isDrawable() {
    List<Integer> ticks =
        events.stream()
            .map(event -> unit.between(first(), unit.start(event.date().start())))
            .toList();
    double tenth = TENTH * units();
    boolean crowded =
        ticks.stream()
            .anyMatch(
                tick ->
                    ticks.stream().filter(other -> other >= tick && other - tick <= tenth).count()
                        > MOST_IN_A_TENTH);
    return units() <= unit.longest && ticks.stream().distinct().count() == ticks.size() && !crowded;
  }

  int shared(Ordering ordering) {
    return (int) events.stream().filter(ordering.events()::contains).count();
  }
}
