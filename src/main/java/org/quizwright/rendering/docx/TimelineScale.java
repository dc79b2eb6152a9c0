package org.quizwright.rendering.docx;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/**
 * A row of equally long stretches of time, as few months each as still fit a line.
 *
 * @param first the day on which the first one begins
 * @param months how long each is
 * @param places in which of them each date lies, from 0, by the middle of the date
 */
record TimelineScale(LocalDate first, int months, List<Integer> places) {

  private static final int MOST = 30;
  private static final int YEAR = 12;
  private static final List<Integer> STEPS =
      List.of(1, 3, 6, YEAR, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM ", Locale.ENGLISH);

  TimelineScale {
    places = List.copyOf(places);
  }

  /** The finest scale that {@code dates}, at least one, fit on; none of them has an open end. */
  static TimelineScale of(List<HistoricalDate> dates) {
    long widest = dates.stream().mapToLong(TimelineScale::months).max().orElseThrow();
    return STEPS.stream()
        .filter(step -> step >= Math.min(widest, YEAR))
        .map(step -> of(dates, step))
        .filter(scale -> scale.size() <= MOST)
        .findFirst()
        .orElseGet(() -> of(dates, STEPS.get(STEPS.size() - 1)));
  }

  private static TimelineScale of(List<HistoricalDate> dates, int step) {
    List<Long> steps =
        dates.stream().map(date -> Math.floorDiv(middle(date), (long) step)).toList();
    long least = steps.stream().mapToLong(Long::longValue).min().orElseThrow();
    LocalDate first = LocalDate.of(0, 1, 1).plusMonths(least * step);
    return new TimelineScale(
        first, step, steps.stream().map(place -> (int) (place - least)).toList());
  }

  /** How wide a date is: one drawn finer than the text gives it would say too much. */
  private static long months(HistoricalDate date) {
    return ChronoUnit.MONTHS.between(date.start(), date.end().plusDays(1));
  }

  /** In months since the year 0. */
  private static long middle(HistoricalDate date) {
    LocalDate middle = date.start().plusDays(ChronoUnit.DAYS.between(date.start(), date.end()) / 2);
    return (long) YEAR * middle.getYear() + middle.getMonthValue() - 1;
  }

  /** How many stretches there are, one more than the dates need. */
  int size() {
    return places.stream().mapToInt(Integer::intValue).max().orElse(0) + 2;
  }

  /** The numbers, from 1, of the dates in stretch {@code place}. */
  List<Integer> numbers(int place) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i) == place)
        .mapToObj(i -> i + 1)
        .toList();
  }

  /** When stretch {@code place} begins: "1989", or "Jul 1989" where years are cut up. */
  String label(int place) {
    LocalDate start = first.plusMonths((long) place * months);
    String year = YearName.of(start.getYear());
    return months < YEAR ? start.format(MONTH) + year : year;
  }

  /** The length of each in words: "one month", "6 months", "one year", "5 years". */
  String length() {
    int count = months < YEAR ? months : months / YEAR;
    String unit = months < YEAR ? "month" : "year";
    return count == 1 ? "one " + unit : count + " " + unit + "s";
  }
}
