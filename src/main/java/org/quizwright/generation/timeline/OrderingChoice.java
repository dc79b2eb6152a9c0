package org.quizwright.generation.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quizwright.model.content.Event;

/** Chooses which events are put in order together. */
final class OrderingChoice {

  private static final int FEWEST = 4;

  /** A theme with fewer orderings than these gets short ones instead, if they are more. */
  private static final int ENOUGH = 2;

  private static final double IMPORTANCE = 4;
  private static final double USED_BEFORE = 13;
  private static final double SENSITIVE = 9;
  private static final double SAME_SENTENCE = 3;
  private static final double SECOND_SOURCE = 3;
  private static final double WIDEST_GAP_REWARDED = 4;

  private final List<Event> events;
  private final List<String> sources;
  private final Predicate<Event> sensitive;
  private final CommonThread thread;

  /**
   * @param sources ids in the order in which a reader meets them
   * @param thread without which no order could be thought out
   */
  OrderingChoice(
      List<Event> events, List<String> sources, Predicate<Event> sensitive, CommonThread thread) {
    this.events = List.copyOf(events);
    this.sources = List.copyOf(sources);
    this.sensitive = sensitive;
    this.thread = thread;
  }

  /**
   * An ordering for each plan that can be kept, in their order; two share at most half of their
   * events, and a quarter of each one's events stand in none before it.
   */
  List<Ordering> best(List<OrderingPlan> plans) {
    List<Ordering> planned = chosen(plans);
    if (planned.size() >= ENOUGH || plans.size() < ENOUGH) {
      return planned;
    }
    List<Ordering> few = chosen(plans.stream().map(plan -> OrderingPlan.FEW).toList());
    return few.size() > planned.size() ? few : planned;
  }

  private List<Ordering> chosen(List<OrderingPlan> plans) {
    List<Ordering> chosen = new ArrayList<>();
    for (OrderingPlan plan : plans) {
      next(plan, chosen).ifPresent(chosen::add);
    }
    return chosen;
  }

  /** Grows a set from every event in turn, so that one unlucky beginning doesn't decide. */
  private Optional<Ordering> next(OrderingPlan plan, List<Ordering> earlier) {
    List<List<Event>> full = events.stream().map(seed -> grow(seed, plan, earlier)).toList();
    List<Ordering> grown = new ArrayList<>();
    for (int size = plan.most(); size >= plan.fewest(); size--) {
      for (List<Event> set : full) {
        // Sets grow by one event at a time, so that a smaller one is how a larger one began.
        grown.add(new Ordering(set.subList(0, Math.min(size, set.size()))));
      }
    }
    return grown.stream()
        .filter(set -> set.events().size() >= Math.max(FEWEST, plan.fewest()))
        .filter(set -> set.inversions(sources) > 0)
        .filter(set -> earlier.isEmpty() || 2 * unfit(set) <= set.events().size())
        .filter(set -> set.isNewBeside(earlier))
        .max(Comparator.comparingDouble(set -> worth(set, plan)));
  }

  private double worth(Ordering set, OrderingPlan plan) {
    long sentences =
        set.events().stream().map(event -> event.mentions().get(0).ref()).distinct().count();
    long themes = set.events().stream().map(Event::theme).distinct().count();
    return set.worth(sources)
        + plan.spread() * reward(set.narrowestGap())
        + plan.themes() * themes
        - SENSITIVE * unfit(set)
        - SAME_SENTENCE * (set.events().size() - sentences);
  }

  private long unfit(Ordering set) {
    return set.events().stream().filter(sensitive).count();
  }

  private List<Event> grow(Event seed, OrderingPlan plan, List<Ordering> earlier) {
    List<Event> chosen = new ArrayList<>(List.of(seed));
    boolean grows = true;
    while (grows && chosen.size() < plan.most()) {
      Optional<Event> next = addition(chosen, plan, earlier);
      next.ifPresent(chosen::add);
      grows = next.isPresent();
    }
    return chosen;
  }

  private Optional<Event> addition(List<Event> chosen, OrderingPlan plan, List<Ordering> earlier) {
    return events.stream()
        .filter(event -> chosen.stream().allMatch(other -> areOrdered(event, other)))
        .filter(event -> thread.takesIn(event, chosen))
        .filter(event -> staysDifferent(event, chosen, plan, earlier))
        .max(Comparator.comparingDouble(event -> value(event, chosen, plan, earlier)));
  }

  private static boolean areOrdered(Event one, Event other) {
    return one.date().isOrderedWith(other.date());
  }

  /** Whether the set with {@code event}, once full, can still differ from each earlier one. */
  private static boolean staysDifferent(
      Event event, List<Event> chosen, OrderingPlan plan, List<Ordering> earlier) {
    List<Event> all = new ArrayList<>(chosen);
    all.add(event);
    Ordering grown = new Ordering(all);
    return 4 * grown.known(earlier) <= 3 * plan.most()
        && earlier.stream()
            .allMatch(
                other -> 2 * grown.shared(other) <= Math.min(plan.most(), other.events().size()));
  }

  private double value(Event event, List<Event> chosen, OrderingPlan plan, List<Ordering> earlier) {
    double gap = chosen.stream().mapToDouble(other -> monthsBetween(event, other)).min().orElse(0);
    long uses = earlier.stream().filter(set -> set.events().contains(event)).count();
    boolean newTheme = chosen.stream().noneMatch(other -> other.theme().equals(event.theme()));
    boolean newSource = chosen.stream().noneMatch(other -> source(other).equals(source(event)));
    return IMPORTANCE * event.importance()
        + plan.spread() * reward(gap)
        + (newTheme ? plan.themes() : 0)
        + (newSource ? SECOND_SOURCE : 0)
        - USED_BEFORE * uses
        - (sensitive.test(event) ? SENSITIVE : 0)
        - (chosen.stream().anyMatch(other -> isToldWith(event, other)) ? SAME_SENTENCE : 0);
  }

  private static double reward(double months) {
    return Math.min(WIDEST_GAP_REWARDED, Math.log1p(months));
  }

  private static String source(Event event) {
    return event.mentions().get(0).ref().source();
  }

  private static boolean isToldWith(Event one, Event other) {
    return one.mentions().get(0).ref().equals(other.mentions().get(0).ref());
  }

  static double monthsBetween(Event one, Event other) {
    return Math.abs(ChronoUnit.MONTHS.between(one.date().start(), other.date().start()));
  }
}
