package org.quizwright.generation.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quizwright.model.content.Event;

/** Chooses which events are put in order together. */
final class OrderingChoice {

  private static final int FEWEST = 4;
  private static final int MOST = 6;

  /** More orderings than these aren't worth making them shorter. */
  private static final int ENOUGH = 2;

  private static final double IMPORTANCE = 4;
  private static final double USED_BEFORE = 9;
  private static final double SENSITIVE = 9;
  private static final double SAME_SENTENCE = 3;
  private static final double WIDEST_GAP_REWARDED = 4;

  private final List<Event> events;
  private final List<String> sources;
  private final Predicate<Event> sensitive;

  /**
   * @param sources ids in the order in which a reader meets them
   */
  OrderingChoice(List<Event> events, List<String> sources, Predicate<Event> sensitive) {
    this.events = List.copyOf(events);
    this.sources = List.copyOf(sources);
    this.sensitive = sensitive;
  }

  /**
   * Up to {@code most} orderings, the best first; two share at most half their events. Shorter ones
   * are made only where they are more.
   */
  List<Ordering> best(int most) {
    return IntStream.iterate(MOST, size -> size >= FEWEST, size -> size - 1)
        .mapToObj(size -> best(most, size))
        .reduce(
            (longer, shorter) ->
                Math.min(shorter.size(), ENOUGH) > longer.size() ? shorter : longer)
        .orElseThrow();
  }

  private List<Ordering> best(int most, int longest) {
    List<Ordering> chosen = new ArrayList<>();
    Optional<Ordering> next = next(chosen, longest);
    while (next.isPresent() && chosen.size() < most) {
      chosen.add(next.get());
      next = next(chosen, longest);
    }
    return chosen;
  }

  /** Grows a set from every event in turn, so that one unlucky beginning doesn't decide. */
  private Optional<Ordering> next(List<Ordering> earlier, int longest) {
    List<Ordering> grown = new ArrayList<>();
    for (int size = longest; size >= FEWEST; size--) {
      for (Event seed : events) {
        grown.add(grow(seed, size, earlier));
      }
    }
    return grown.stream()
        .filter(set -> set.events().size() >= FEWEST)
        .filter(set -> set.inversions(sources) > 0)
        .filter(set -> earlier.isEmpty() || 2 * unfit(set) <= set.events().size())
        .filter(set -> earlier.stream().allMatch(set::differsFrom))
        .max(Comparator.comparingDouble(this::worth));
  }

  private double worth(Ordering set) {
    long sentences =
        set.events().stream().map(event -> event.mentions().get(0).ref()).distinct().count();
    return set.worth(sources)
        - SENSITIVE * unfit(set)
        - SAME_SENTENCE * (set.events().size() - sentences);
  }

  private long unfit(Ordering set) {
    return set.events().stream().filter(sensitive).count();
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

  private double value(Event event, List<Event> chosen, List<Ordering> earlier) {
    double gap = chosen.stream().mapToDouble(other -> monthsBetween(event, other)).min().orElse(0);
    long uses = earlier.stream().filter(set -> set.events().contains(event)).count();
    double spread = Math.min(WIDEST_GAP_REWARDED, Math.log1p(gap));
    return IMPORTANCE * event.importance()
        + spread
        - USED_BEFORE * uses
        - (sensitive.test(event) ? SENSITIVE : 0)
        - (chosen.stream().anyMatch(other -> isToldWith(event, other)) ? SAME_SENTENCE : 0);
  }

  private static boolean isToldWith(Event one, Event other) {
    return one.mentions().get(0).ref().equals(other.mentions().get(0).ref());
  }

  private static double monthsBetween(Event one, Event other) {
    return Math.abs(ChronoUnit.MONTHS.between(one.date().start(), other.date().start()));
  }
}
