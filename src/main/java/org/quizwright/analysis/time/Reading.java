package org.quizwright.analysis.time;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param astray whether the story has gone on to a date that couldn't be counted
 */
record Reading(
    Manner manner, Set<Integer> written, @Nullable Step last, double cost, boolean astray) {

  /** How many dates back a story may go on from. */
  private static final int REACH = 12;

  /** The first date of a source has nothing to go on from. */
  private static final double START = 4;

  /** A count that leads nowhere, or further back than to where anything may have come from. */
  private static final double LOST = START;

  /** How sure a count is beside a year: where two dates may be meant it must lead by more. */
  private static final double COUNT_TRUST = 0.6;

  /**
   * A date in doubt makes the next one doubtful, too, unless a sure one costs only so much more.
   */
  private static final double DETOUR = 0.8;

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
    return new Reading(manner, written, null, 0, false);
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
      under = new Reading(manner, written, step, cost, false);
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
      return Stream.of(inFull(date));
    }
    return draft.relative() == null ? inSomeYear(date) : counted(date);
  }

  private Reading inFull(WrittenDate date) {
    return date.inFull()
        .filter(found -> !manner.isTellersYear(found.year()))
        .map(found -> way(date, found))
        .map(way -> step(date, way, null, leads(date, way) ? way.cost : 0))
        .orElse(this);
  }

  private static boolean leads(WrittenDate date, Way way) {
    return !date.isAside() && Leap.isFine(way.meant);
  }

  /** The readings in which a date is counted from one or another of the latest. */
  private Stream<Reading> counted(WrittenDate date) {
    if (RelativeWords.leadNowhere(date.context(), false)) {
      return Stream.of(this);
    }
    List<Counted> counts =
        Counted.of(date, steps().limit(REACH).toList(), manner, astray).stream()
            .filter(count -> count.cost() < LOST)
            .toList();
    return counts.isEmpty()
        ? Stream.of(new Reading(manner, written, last, cost + LOST, true))
        : counts.stream()
            .map(
                count ->
                    step(
                        date,
                        way(date, count.meant()),
                        new Step.Choice(
                            count.value(), COUNT_TRUST * (rivalCost(count, counts) - count.cost())),
                        count.cost()));
  }

  /** What the cheapest of the other counts would cost. */
  private static double rivalCost(Counted count, List<Counted> counts) {
    return counts.stream()
        .filter(each -> !each.meant().equals(count.meant()))
        .mapToDouble(Counted::cost)
        .min()
        .orElse(LOST);
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
    return new Reading(manner, written, step, cost + more, astray && !step.isOfStory());
  }

  private Way way(WrittenDate date, HistoricalDate meant) {
    boolean away = last != null && last.passage() == date.passage() && manner.isOld(last.date());
    double best =
        Math.min(Leap.fromIssue(date, meant, manner, away), last == null ? START : Leap.NEVER);
    double trust = 1;
    double leap = 0;
    double sure = Leap.NEVER;
    @Nullable Step came = null;
    int skipped = 0;
    for (Step from : steps().limit(REACH).toList()) {
      double step = Leap.of(from, date, meant, skipped);
      if (step < best) {
        best = step;
        leap = step;
        came = from;
        trust = from.passage() == date.passage() ? 1 : manner.remembers() ? 0 : ELSEWHERE;
      }
      sure = from.isDoubted() ? sure : Math.min(sure, step);
      skipped++;
    }
    boolean fromDoubt = came != null && came.isDoubted() && sure > leap + DETOUR;
    return new Way(meant, leap, best + Leap.against(date, meant, manner), fromDoubt ? 0 : trust);
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
