package org.quizwright.generation.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.model.content.Event;

/**
 * Chooses which events are put in order together, by beam search: sets of events grow by one event
 * at a time, then families of sets by one set for each plan. With few events nothing is cut off.
 */
final class OrderingChoice {

  private static final int FEWEST = 4;

  private static final int SETS_KEPT = 300;
  private static final int FAMILIES_KEPT = 600;

  private static final double USED_BEFORE = 13;

  private static final double SENSITIVE = 9;
  private static final double SAME_SENTENCE = 3;
  private static final double WIDEST_GAP_REWARDED = 4;

  private final List<Event> events;
  private final List<String> sources;
  private final Predicate<Event> sensitive;
  private final CommonThread thread;

  /** Orderings that may stand in one bank, and what they are worth together. */
  private record Family(List<OrderingSet> sets, BitSet told, double worth) {

    private static final Comparator<Family> BEST_FIRST =
        Comparator.comparingLong((Family family) -> -Math.min(2, family.lengths()))
            .thenComparingInt(family -> -family.sets.size())
            .thenComparingLong(family -> -family.lengths())
            .thenComparingDouble(family -> -family.worth);

    /** How many of its orderings differ in length, and so in level. */
    private long lengths() {
      return sets.stream().map(OrderingSet::size).distinct().count();
    }

    /** At most half of its events stand in any other, and a quarter of them in none. */
    boolean takesIn(OrderingSet set) {
      return 4 * set.shared(told) <= 3 * set.size()
          && sets.stream()
              .allMatch(
                  other -> 2 * set.shared(other.members()) <= Math.min(set.size(), other.size()));
    }

    Family with(OrderingSet set) {
      List<OrderingSet> all = Stream.concat(sets.stream(), Stream.of(set)).toList();
      BitSet members = (BitSet) told.clone();
      members.or(set.members());
      return new Family(all, members, worth + set.worth() - USED_BEFORE * set.shared(told));
    }
  }

  /**
   * A set of events that may be put in order.
   *
   * @param members the numbers of its events
   */
  private record OrderingSet(Ordering ordering, BitSet members, double worth, boolean mostlyUnfit) {

    int size() {
      return members.cardinality();
    }

    int shared(BitSet other) {
      BitSet both = (BitSet) members.clone();
      both.and(other);
      return both.cardinality();
    }
  }

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
   * Orderings of as many lengths as there can be, then as many as there can be, at most one for
   * each plan, in the order of the plans; two share at most half of their events, and a quarter of
   * each one's events stand in none before it.
   */
  List<Ordering> best(List<OrderingPlan> plans) {
    Map<OrderingPlan, List<OrderingSet>> sets = new LinkedHashMap<>();
    List<Family> families = List.of(new Family(List.of(), new BitSet(), 0));
    for (OrderingPlan plan : plans) {
      List<OrderingSet> fit = sets.computeIfAbsent(plan, this::sets);
      families =
          families.stream()
              .flatMap(family -> Stream.concat(Stream.of(family), larger(family, fit)))
              .sorted(Family.BEST_FIRST)
              .limit(FAMILIES_KEPT)
              .toList();
    }
    return families.get(0).sets().stream().map(OrderingSet::ordering).toList();
  }

  private static Stream<Family> larger(Family family, List<OrderingSet> sets) {
    return sets.stream()
        .filter(set -> family.sets().isEmpty() || !set.mostlyUnfit())
        .filter(family::takesIn)
        .map(family::with);
  }

  /** The sets that suit a plan. */
  private List<OrderingSet> sets(OrderingPlan plan) {
    List<OrderingSet> fit = new ArrayList<>();
    List<OrderingSet> grown = List.of(set(new BitSet(), plan));
    for (int size = 1; size <= plan.most(); size++) {
      grown = grown(grown, plan);
      if (size >= Math.max(FEWEST, plan.fewest())) {
        grown.stream().filter(set -> set.ordering().inversions(sources) > 0).forEach(fit::add);
      }
    }
    return fit;
  }

  private List<OrderingSet> grown(List<OrderingSet> sets, OrderingPlan plan) {
    Set<BitSet> larger = new LinkedHashSet<>();
    for (OrderingSet set : sets) {
      IntStream.range(0, events.size())
          .filter(i -> !set.members().get(i))
          .filter(i -> takesIn(set.ordering().events(), events.get(i)))
          .forEach(i -> larger.add(with(set.members(), i)));
    }
    return larger.stream()
        .map(members -> set(members, plan))
        .sorted(Comparator.comparingDouble((OrderingSet set) -> -set.worth()))
        .limit(SETS_KEPT)
        .toList();
  }

  private static BitSet with(BitSet members, int another) {
    BitSet all = (BitSet) members.clone();
    all.set(another);
    return all;
  }

  private OrderingSet set(BitSet members, OrderingPlan plan) {
    Ordering ordering = new Ordering(members.stream().mapToObj(events::get).toList());
    return new OrderingSet(
        ordering, members, worth(ordering, plan), 2 * unfit(ordering) > ordering.events().size());
  }

  private boolean takesIn(List<Event> set, Event event) {
    return set.isEmpty()
        || (set.stream().allMatch(other -> event.date().isOrderedWith(other.date()))
            && thread.takesIn(event, set));
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

  private static double reward(double months) {
    return Math.min(WIDEST_GAP_REWARDED, Math.log1p(months));
  }

  static double monthsBetween(Event one, Event other) {
    return Math.abs(ChronoUnit.MONTHS.between(one.date().start(), other.date().start()));
  }
}
