package org.quizwright.analysis.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** How sure a year is that only another passage tells. */
  private static final double ELSEWHERE = 0.5;

  /**
   * A way to come to a date.
   *
   * @param leap what it costs to come from another date of the story
   * @param trust how sure its year can be, from 0 to 1
   */
  private record Way(double cost, double leap, double trust) {}

  static Reading start(Manner manner, Set<Integer> written) {
    return new Reading(manner, written, null, 0);
  }

  /** The steps from the last one back. */
  Stream<Step> steps() {
    return Stream.iterate(last, step -> step != null, Step::before);
  }

  /** All that what comes next depends on. */
  List<HistoricalDate> latest() {
    return steps().limit(REACH).map(Step::date).toList();
  }

  /** Under a heading or question that names {@code time}, just before {@code next} is told. */
  Reading under(HistoricalDate time, WrittenDate next) {
    return new Reading(manner, written, new Step(last, next.passage(), null, time, null, 0), cost);
  }

  /** The readings that this may become as the source comes to {@code date}. */
  Stream<Reading> on(WrittenDate date) {
    if (!date.isTold()) {
      return Stream.of(this);
    }
    DateDraft draft = date.draft();
    Integer year = draft.year();
    if (year != null) {
      return Stream.of(told(date, DateDraft.read(draft.edtf().apply(year))));
    }
    return draft.relative() == null
        ? inSomeYear(date)
        : Stream.of(told(date, draft.relative().in(thread(date)).flatMap(Resolved::date)));
  }

  /** A date of which the source tells the year, or how it is counted from another. */
  private Reading told(WrittenDate date, Optional<HistoricalDate> meant) {
    return meant
        .filter(found -> !manner.isTellersYear(found.year()))
        .map(
            found -> {
              Way way = way(date, found);
              boolean leads = date.draft().year() != null && !date.isAside() && Leap.isFine(found);
              return step(date, found, null, way.leap, leads ? way.cost : 0);
            })
        .orElse(this);
  }

  /** What a date is counted from: the last that isn't told beside the story. */
  private DateThread thread(WrittenDate date) {
    return steps()
        .filter(step -> !step.isAside() || step.isIn(date))
        .findFirst()
        .map(step -> DateThread.of(manner).counting(step.date(), true))
        .orElse(DateThread.of(manner));
  }

  private Stream<Reading> inSomeYear(WrittenDate date) {
    Map<Integer, HistoricalDate> dates = new LinkedHashMap<>();
    for (int year : years()) {
      DateDraft.read(date.draft().edtf().apply(year)).ifPresent(found -> dates.put(year, found));
    }
    Map<Integer, Way> ways = new LinkedHashMap<>();
    dates.forEach((year, found) -> ways.put(year, way(date, found)));
    return dates.isEmpty()
        ? Stream.of(this)
        : dates.keySet().stream().map(year -> inYear(date, year, dates, ways));
  }

  private Reading inYear(
      WrittenDate date, int year, Map<Integer, HistoricalDate> dates, Map<Integer, Way> ways) {
    Way own = ways.getOrDefault(year, new Way(0, 0, 0));
    double others =
        ways.entrySet().stream()
            .filter(each -> each.getKey() != year)
            .mapToDouble(each -> each.getValue().cost)
            .min()
            .orElse(START);
    Step.Year chosen = new Step.Year(year, own.trust * (others - own.cost));
    return step(date, dates.get(year), chosen, own.leap, own.cost);
  }

  private Reading step(
      WrittenDate date,
      @Nullable HistoricalDate found,
      Step.@Nullable Year year,
      double stray,
      double more) {
    return found == null
        ? this
        : new Reading(
            manner, written, new Step(last, date.passage(), date, found, year, stray), cost + more);
  }

  /** The cheapest way to come to {@code meant}. */
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
    return new Way(best + Leap.against(date, meant, manner), leap, trust);
  }

  /** The years that a date may be of. */
  private Set<Integer> years() {
    Set<Integer> years = new TreeSet<>(last == null ? written : Set.of());
    steps()
        .limit(REACH)
        .map(step -> step.date().year())
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
