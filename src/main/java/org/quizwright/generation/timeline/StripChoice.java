package org.quizwright.generation.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quizwright.model.content.Event;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.StripUnit;

/**
 * Chooses the events that are placed on a drawn strip, and the unit that lets them be told apart.
 */
final class StripChoice {

  private static final int FEWEST = 4;
  private static final int MOST = 5;

  /** Else an ordering and a strip would ask the same. */
  private static final int FEWEST_OF_ITS_OWN = 1;

  private static final double IMPORTANCE = 4;
  private static final double SECOND_SOURCE = 3;
  private static final double THEME = 4;
  private static final double LEADING_UP = 1;
  private static final double SENSITIVE = 9;
  private static final double SHARED = 3;

  private final List<Event> events;
  private final Predicate<Event> sensitive;
  private final List<Ordering> orderings;
  private final CommonThread thread;

  /**
   * @param orderings that ask about the same events, so that others are better
   */
  StripChoice(
      List<Event> events,
      Predicate<Event> sensitive,
      List<Ordering> orderings,
      CommonThread thread) {
    this.events = List.copyOf(events);
    this.sensitive = sensitive;
    this.orderings = List.copyOf(orderings);
    this.thread = thread;
  }

  /**
   * The best strip, in decades only for want of one in years, of events without a thread only for
   * want of others, as each is looked up by itself; empty where none parts four events.
   */
  Optional<StripOfEvents> best() {
    return best(thread::takesIn).or(() -> best((event, others) -> !CommonThread.isMishap(event)));
  }

  private Optional<StripOfEvents> best(BiPredicate<Event, List<Event>> joins) {
    return best(joins, StripUnit.MONTH, StripUnit.YEAR).or(() -> best(joins, StripUnit.DECADE));
  }

  private Optional<StripOfEvents> best(BiPredicate<Event, List<Event>> joins, StripUnit... units) {
    return Stream.of(units)
        .flatMap(unit -> events.stream().map(seed -> grow(unit, seed, joins)))
        .filter(strip -> strip.events().size() >= FEWEST && strip.isDrawable())
        .filter(strip -> strip.events().size() - shared(strip) >= FEWEST_OF_ITS_OWN)
        .max(Comparator.comparingDouble(this::worth));
  }

  /** From one event on, always the one that makes the best strip of those that can be drawn. */
  private StripOfEvents grow(StripUnit unit, Event seed, BiPredicate<Event, List<Event>> joins) {
    StripOfEvents strip = new StripOfEvents(unit, List.of(seed));
    for (int size = unit.holds(seed.date()) ? 1 : MOST; size < MOST; size++) {
      StripOfEvents current = strip;
      strip =
          events.stream()
              .filter(event -> !current.events().contains(event) && unit.holds(event.date()))
              .filter(event -> joins.test(event, current.events()))
              .map(event -> with(current, event))
              .filter(StripOfEvents::isDrawable)
              .max(Comparator.comparingDouble(this::worth))
              .orElse(current);
    }
    return strip;
  }

  private static StripOfEvents with(StripOfEvents strip, Event event) {
    List<Event> all = new ArrayList<>(strip.events());
    all.add(event);
    return new StripOfEvents(strip.unit(), all);
  }

  private double worth(StripOfEvents strip) {
    int importance = strip.events().stream().mapToInt(Event::importance).sum();
    long unfit = strip.events().stream().filter(sensitive).count();
    List<String> themes = strip.events().stream().map(Event::theme).toList();
    long taught = themes.stream().filter(id -> !id.equals(Theme.BACKGROUND)).distinct().count();
    int leadingUp = Collections.frequency(themes, Theme.BACKGROUND);
    long told = strip.events().stream().map(StripChoice::source).distinct().count();
    int shared = shared(strip);
    return IMPORTANCE * importance
        + (told > 1 ? SECOND_SOURCE : 0)
        + THEME * taught
        - LEADING_UP * leadingUp
        - SENSITIVE * unfit
        - SHARED * Math.max(0, 2 * shared - strip.events().size());
  }

  private int shared(StripOfEvents strip) {
    return orderings.stream().mapToInt(strip::shared).max().orElse(0);
  }

  private static String source(Event event) {
    return event.mentions().get(0).ref().source();
  }
}
