package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * The years of the dates that a source writes without one: those with which the whole source leaps
 * least in time. Each date goes on from some date told before it, mostly the last, and every step
 * costs what {@link Leap} says; a beam search finds the cheapest reading.
 */
final class Chronology {

  private static final int BEAM = Integer.getInteger("beam", 24);

  /** How many dates back a story may go on from. */
  private static final int REACH = Integer.getInteger("reach", 12);

  final List<String> trace = new ArrayList<>();
  private final Map<Key, Year> years = new LinkedHashMap<>();

  private Chronology() {}

  /** Where a date stands. */
  private record Key(TextRef sentence, Span span) {}

  /**
   * The year of a date.
   *
   * @param lead how much dearer the next best year is
   */
  record Year(int year, double lead) {}

  /** A date that a reading has told: a list from the last back to the first. */
  record Told(
      @Nullable Told before,
      int passage,
      @Nullable TextRef sentence,
      @Nullable Span span,
      boolean aside,
      HistoricalDate date,
      @Nullable Year year,
      double stray,
      double cost) {

    Told of(Year other) {
      return new Told(before, passage, sentence, span, aside, date, other, stray, cost);
    }
  }

  private record Reading(@Nullable Told last, double cost) {}

  /** Reads the dates of one source in its order. */
  static Chronology of(Manner manner, List<WrittenDate> dates, Map<Integer, HistoricalDate> hints) {
    List<Reading> readings = List.of(new Reading(null, 0));
    Set<Integer> written = new TreeSet<>();
    dates.stream().map(date -> date.draft().year()).filter(y -> y != null).forEach(written::add);
    int passage = 0;
    for (WrittenDate date : dates) {
      if (date.passage() != passage && hints.containsKey(date.passage())) {
        HistoricalDate hint = hints.get(date.passage());
        readings =
            readings.stream()
                .map(
                    r ->
                        new Reading(
                            new Told(r.last, date.passage(), null, null, false, hint, null, 0, 0),
                            r.cost))
                .toList();
      }
      passage = date.passage();
      if (date.isTold()) {
        List<Reading> next = new ArrayList<>();
        for (Reading reading : readings) {
          next.addAll(goOn(reading, date, manner, written));
        }
        readings = next.isEmpty() ? readings : best(next);
        if (Boolean.getBoolean("trace")) {
          System.out.println(date.context().words() + " ¶" + date.passage());
          readings.stream()
              .limit(6)
              .forEach(
                  r ->
                      System.out.println(
                          "   "
                              + r.cost
                              + " "
                              + back(r)
                                  .limit(6)
                                  .map(t -> t.date.edtf() + "@" + Math.round(t.cost * 100) / 100.0)
                                  .toList()));
        }
      }
    }
    Chronology chronology = new Chronology();
    back(readings.get(0))
        .forEach(
            t ->
                chronology.trace.add(
                    0,
                    "¶"
                        + t.passage
                        + " "
                        + t.date.edtf()
                        + (t.aside ? " (aside)" : "")
                        + " ["
                        + (t.sentence == null
                            ? "hint"
                            : dates.stream()
                                .filter(
                                    x ->
                                        x.sentence().ref().equals(t.sentence)
                                            && x.span().equals(t.span))
                                .findFirst()
                                .get()
                                .context()
                                .words())
                        + "] "
                        + (t.year == null ? "" : t.year)
                        + " cost "
                        + t.cost));
    @Nullable Told told = readings.get(0).last;
    while (told != null) {
      if (told.year != null) {
        chronology.years.put(new Key(told.sentence, told.span), told.year);
      }
      told = told.before;
    }
    return chronology;
  }

  private static List<Reading> best(List<Reading> readings) {
    List<Reading> best = new ArrayList<>();
    Set<List<String>> seen = new LinkedHashSet<>();
    readings.stream()
        .sorted(Comparator.comparingDouble(Reading::cost))
        .filter(reading -> best.size() < BEAM)
        .filter(reading -> seen.add(window(reading)))
        .forEach(best::add);
    return best;
  }

  private static List<String> window(Reading reading) {
    return back(reading).limit(REACH).map(told -> told.date.edtf()).toList();
  }

  private static Stream<Told> back(Reading reading) {
    return Stream.iterate(reading.last, told -> told != null, told -> told.before);
  }

  private static List<Reading> goOn(
      Reading reading, WrittenDate date, Manner manner, Set<Integer> written) {
    DateDraft draft = date.draft();
    Integer own = draft.year();
    if (own != null || draft.relative() != null) {
      return (own != null
              ? DateDraft.read(draft.edtf().apply(own))
              : relative(reading, date, manner))
          .map(found -> goOn(reading, date, found, null, manner))
          .map(List::of)
          .orElse(List.of(reading));
    }
    List<Reading> next = new ArrayList<>();
    Map<Integer, Reading> byYear = new LinkedHashMap<>();
    for (int year : years(reading, manner, written)) {
      DateDraft.read(draft.edtf().apply(year))
          .ifPresent(
              found -> byYear.put(year, goOn(reading, date, found, new Year(year, 0), manner)));
    }
    byYear.forEach(
        (year, found) -> {
          double others =
              byYear.entrySet().stream()
                  .filter(each -> !each.getKey().equals(year))
                  .mapToDouble(each -> each.getValue().cost)
                  .min()
                  .orElse(Double.MAX_VALUE);
          Told last = found.last;
          next.add(new Reading(last.of(new Year(year, others - found.cost)), found.cost));
        });
    return next.isEmpty() ? List.of(reading) : next;
  }

  private static Reading goOn(
      Reading reading, WrittenDate date, HistoricalDate found, @Nullable Year year, Manner manner) {
    double cost = Leap.toIssue(date, found, manner);
    int skipped = 0;
    @Nullable Told from = reading.last;
    if (from == null) {
      cost = Math.min(cost, Leap.START);
    }
    while (from != null && skipped < REACH) {
      cost = Math.min(cost, Leap.of(from, date, found, skipped));
      skipped++;
      from = from.before;
    }
    double stray = cost;
    if (year == null && (date.draft().year() == null || date.isAside() || !Leap.isFine(found))) {
      cost = 0;
    }
    cost += Leap.against(date, found, manner);
    return new Reading(
        new Told(
            reading.last,
            date.passage(),
            date.sentence().ref(),
            date.span(),
            date.isAside(),
            found,
            year,
            stray,
            cost),
        reading.cost + cost);
  }

  private static Optional<HistoricalDate> relative(
      Reading reading, WrittenDate date, Manner manner) {
    DateThread thread =
        back(reading)
            .filter(told -> !told.aside || date.sentence().ref().equals(told.sentence))
            .findFirst()
            .map(told -> DateThread.of(manner).counting(told.date, true))
            .orElse(DateThread.of(manner));
    return DateDraftRelative.of(date.draft(), thread).flatMap(DateDraft.Resolved::date);
  }

  /** The years that a date without one may be of. */
  private static Set<Integer> years(Reading reading, Manner manner, Set<Integer> written) {
    Set<Integer> years = new TreeSet<>();
    back(reading)
        .limit(REACH)
        .forEach(
            told -> {
              int year = told.date.year();
              years.addAll(List.of(year - 1, year, year + 1));
            });
    if (reading.last == null) {
      years.addAll(written);
    }
    if (manner.issued() != null) {
      years.addAll(List.of(manner.issued().year() - 1, manner.issued().year()));
    }
    if (manner.named() != null) {
      years.add(manner.named());
    }
    return years;
  }

  static Chronology none() {
    return new Chronology();
  }

  static final double SURE = Double.parseDouble(System.getProperty("sure", "0.3"));

  /** Whether most dates without a year lie just before the text appeared. */
  boolean isRecent(Manner manner) {
    HistoricalDate issued = manner.issued();
    if (issued == null
        || manner.spoken()
        || issued.precision() == org.quizwright.model.time.Precision.YEAR) {
      return false;
    }
    long near = years.values().stream().filter(y -> y.year() >= issued.year() - 1).count();
    return near * 2 > years.size();
  }

  /** The year of a date written without one; empty where it isn't told. */
  Optional<Year> year(TextRef sentence, Span span) {
    return Optional.ofNullable(years.get(new Key(sentence, span)));
  }
}
