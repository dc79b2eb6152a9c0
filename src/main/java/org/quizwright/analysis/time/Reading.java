package org.quizwright.analysis.time;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;

/**
 * One way to read the dates of a source up to some point.
 *
 * @param manner how the source speaks of time
 * @param written every year that the source writes
 * @param last the step that it has come to, or null
 * @param cost of all its steps
 */
record Reading(Manner manner, Set<Integer> written, @Nullable Step last, double cost) {

  /** How many dates back a story may go on from. */
  private static final int REACH = 12;

  /** The first date of a source has nothing to go on from. */
  private static final double START = 4;

  /** A count that leads nowhere. */
  private static final double LOST = 4;

  /** How sure a year is that only another passage tells. */
  private static final double ELSEWHERE = 0.5;

  /**
   * The cheapest way to come to a date.
   *
   * @param meant the date
   * @param leap what it costs to come from another date of the story
   * @param cost of all
   * @param trust how sure its year can be, from 0 to 1
   */
  private record Way(HistoricalDate meant, double leap, double cost, double trust) {}

  static Reading start(Manner manner, Set<Integer> written) {
    return new Reading(manner, written, null, 0);
  }

  /** The steps from the last one back. */
  Stream<Step> steps() {
    return Stream.iterate(last, step -> step != null, Step::before);
  }

  /** The dates that what comes next may go on from. */
  List<HistoricalDate> latest() {
    return steps().limit(REACH).map(Step::date).toList();
  }

  /** Under headings and questions that name times, by the passage that they stand before. */
  Reading under(Map<Integer, HistoricalDate> heads) {
    Reading under = this;
    for (Map.Entry<Integer, HistoricalDate> head : heads.entrySet()) {
      Step step = new Step(under.last, head.getKey(), null, head.getValue(), null, 0);
      under = new Reading(manner, written, step, cost);
    }
    return under;
  }

  /** The readings that this may become as the source comes to {@code date}. */
  Stream<Reading> on(WrittenDate date) {
    if (!date.isTold()) {
      return Stream.of(this);
    }
    DateDraft draft = date.draft();
    if (draft.year() != null) {
      return Stream.of(told(date, date.inFull()));
    }
    return draft.relative() == null ? inSomeYear(date) : counted(date);
  }

  /** A date of which the source tells the year, or how it is counted from another. */
  private Reading told(WrittenDate date, Optional<HistoricalDate> meant) {
    boolean leads = date.draft().year() != null && !date.isAside();
    return meant
        .filter(found -> !manner.isTellersYear(found.year()))
        .map(found -> way(date, found))
        .map(way -> step(date, way, null, leads && Leap.isFine(way.meant) ? way.cost : 0))
        .orElse(this);
  }

  /**
   * A date as it may be counted.
   *
   * @param cost of going back to what it is counted from
   */
  private record Count(Resolved value, HistoricalDate meant, double cost) {}

  /** The readings in which a date is counted from one or another of the latest. */
  private Stream<Reading> counted(WrittenDate date) {
    Map<HistoricalDate, Count> counts = new LinkedHashMap<>();
    int skipped = 0;
    for (Step from : steps().limit(REACH).toList()) {
      double cost = Leap.ofCount(from, date, skipped);
      if (from.mayAnchor(date.context().words())) {
        count(date, DateThread.of(manner).counting(from.date(), from.isSure()), cost)
            .ifPresent(found -> counts.merge(found.meant, found, Reading::cheaper));
      }
      skipped++;
    }
    if (last == null) {
      count(date, DateThread.of(manner), 0).ifPresent(found -> counts.put(found.meant, found));
    }
    return counts.isEmpty()
        ? Stream.of(new Reading(manner, written, last, cost + LOST))
        : counts.values().stream().map(found -> counted(date, found, counts));
  }

  private Optional<Count> count(WrittenDate date, DateThread thread, double cost) {
    DateDraft.Relative relative = Objects.requireNonNull(date.draft().relative());
    return relative
        .in(thread)
        .flatMap(
            value ->
                value
                    .date()
                    .filter(found -> !manner.isTellersYear(found.year()))
                    .map(found -> new Count(inTense(date, value, found, thread), found, cost)));
  }

  /** "The troops had come on the Saturday": hardly one that the story has yet to come to. */
  private static Resolved inTense(
      WrittenDate date, Resolved value, HistoricalDate found, DateThread thread) {
    HistoricalDate from = thread.last();
    boolean ahead = from != null && found.start().isAfter(from.end());
    boolean weekday = Weekdays.isKnown(date.context().words());
    return ahead && weekday && date.context().telling().pastPerfect() ? value.doubted() : value;
  }

  private static Count cheaper(Count one, Count other) {
    return one.cost <= other.cost ? one : other;
  }

  private Reading counted(WrittenDate date, Count found, Map<HistoricalDate, Count> all) {
    double other =
        all.values().stream()
            .filter(each -> !each.meant.equals(found.meant))
            .mapToDouble(Count::cost)
            .min()
            .orElse(START);
    Step.Choice choice = new Step.Choice(found.value, other - found.cost);
    return step(date, way(date, found.meant), choice, found.cost);
  }

  private Stream<Reading> inSomeYear(WrittenDate date) {
    Map<Integer, Way> ways = new LinkedHashMap<>();
    for (int year : years()) {
      DateDraft.read(date.draft().edtf().apply(year))
          .ifPresent(found -> ways.put(year, way(date, found)));
    }
    return ways.isEmpty()
        ? Stream.of(this)
        : ways.entrySet().stream()
            .map(
                each -> {
                  double lead =
                      each.getValue().trust * (others(each.getKey(), ways) - each.getValue().cost);
                  return step(
                      date,
                      each.getValue(),
                      new Step.Choice(Resolved.of(date.draft().edtf().apply(each.getKey())), lead),
                      each.getValue().cost);
                });
  }

  /** What the cheapest of the other years would cost. */
  private static double others(int year, Map<Integer, Way> ways) {
    return ways.entrySet().stream()
        .filter(each -> each.getKey() != year)
        .mapToDouble(each -> each.getValue().cost)
        .min()
        .orElse(START);
  }

  private Reading step(WrittenDate date, Way way, Step.@Nullable Choice choice, double more) {
    Step step = new Step(last, date.passage(), date, way.meant, choice, way.leap);
    return new Reading(manner, written, step, cost + more);
  }

  private Way way(WrittenDate date, HistoricalDate meant) {
    boolean away = last != null && last.passage() == date.passage() && manner.isOld(last.date());
    double best =
        Math.min(Leap.fromIssue(date, meant, manner, away), last == null ? START : Leap.NEVER);
    double trust = 1;
    double leap = 0;
    int skipped = 0;
    for (Step from : steps().limit(REACH).toList()) {
      double step = Leap.of(from, date, meant, skipped);
      if (step < best) {
        best = step;
        leap = step;
        trust = from.passage() == date.passage() ? 1 : manner.remembers() ? 0 : ELSEWHERE;
      }
      skipped++;
    }
    return new Way(meant, leap, best + Leap.against(date, meant, manner), trust);
  }

  /** The years that a date may be of. */
  private Set<Integer> years() {
    Set<Integer> years = new LinkedHashSet<>(last == null ? written : Set.of());
    steps()
        .limit(REACH)
        .flatMap(step -> step.years())
        .forEach(year -> years.addAll(List.of(year - 1, year, year + 1)));
    HistoricalDate issued = manner.issued();
    if (issued != null && !manner.memory()) {
      years.addAll(List.of(issued.year() - 1, issued.year()));
    }
    Optional.ofNullable(manner.named()).ifPresent(years::add);
    years.removeIf(manner::isTellersYear);
    return years;
  }
}
