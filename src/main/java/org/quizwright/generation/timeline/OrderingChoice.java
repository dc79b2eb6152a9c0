package org.quizwright.generation.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.content.Event;

/** Chooses which events are put in order together. */
final class OrderingChoice {

  private static final int FEWEST = 4;
  private static final int MOST = 6;
  private static final double IMPORTANCE = 4;
  private static final double USED_BEFORE = 9;
  private static final double WIDEST_GAP_REWARDED = 4;

  private final List<Event> events;
  private final List<String> sources;

  /**
   * @param sources ids in the order in which a reader meets them
   */
  OrderingChoice(List<Event> events, List<String> sources) {
    this.events = List.copyOf(events);
    this.sources = List.copyOf(sources);
  }

  /** Up to {@code most} orderings, the best first; two share at most half their events. */
  List<Ordering> best(int most) {
    List<Ordering> chosen = new ArrayList<>();
    Optional<Ordering> next = next(chosen);
    while (next.isPresent() && chosen.size() < most) {
      chosen.add(next.get());
      next = next(chosen);
    }
    return chosen;
  }

  /** Grows a set from every event in turn, so that one unlucky beginning doesn't decide. */
  private Optional<Ordering> next(List<Ordering> earlier) {
    List<Ordering> grown = new ArrayList<>();
    for (int size = MOST; size >= FEWEST; size--) {
      for (Event seed : events) {
        grown.add(grow(seed, size, earlier));
      }
    }
    return grown.stream()
        .filter(set -> set.events().size() >= FEWEST)
        .filter(set -> set.inversions(sources) > 0)
        .filter(set -> earlier.stream().allMatch(set::differsFrom))
        .max(Comparator.comparingInt(set -> set.worth(sources)));
  }

  private Ordering grow(Event seed, int size, List<Ordering> earlier) {
    List<Event> chosen = new ArrayList<>(List.of(seed));
    Optional<Event> next = addition(chosen, earlier);
    while (next.isPresent() && chosen.size() < size) {
      chosen.add(next.get());
      next = addition(chosen, earlier);
    }
    return new Ordering(chosen);
  }

  private Optional<Event> addition(List<Event> chosen, List<Ordering> earlier) {
    return events.stream()
        .filter(event -> chosen.stream().allMatch(other -> areOrdered(event, other)))
        .max(Comparator.comparingDouble(event -> value(event, chosen, earlier)));
  }

  private static boolean areOrdered(Event one, Event other) {
    return one.date().isOrderedWith(other.date());
  }

  private static double value(Event event, List<Event> chosen, List<Ordering> earlier) {
    double gap = chosen.stream().mapToDouble(other -> monthsBetween(event, other)).min().orElse(0);
    long uses = earlier.stream().filter(set -> set.events().contains(event)).count();
    double spread = Math.min(WIDEST_GAP_REWARDED, Math.log1p(gap));
    return IMPORTANCE * event.importance() + spread - USED_BEFORE * uses;
  }

  private static double monthsBetween(Event one, Event other) {
    return Math.abs(ChronoUnit.MONTHS.between(one.date().start(), other.date().start()));
  }
}
