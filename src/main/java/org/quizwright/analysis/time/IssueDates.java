package org.quizwright.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * Dates counted from the day a text appeared.
 *
 * @param exact false where people speak from memory, so that "ten years ago" is only about so
 */
record IssueDates(HistoricalDate issued, boolean exact) {

  private static final int ROUND = 10;

  Optional<LocalDate> day() {
    return issued.precision() == Precision.DAY ? Optional.of(issued.start()) : Optional.empty();
  }

  /** For an issue of a season its first month, from which one can only count about so. */
  private Optional<YearMonth> month() {
    return switch (issued.precision()) {
      case DAY, MONTH, SEASON -> Optional.of(YearMonth.from(issued.start()));
      default -> Optional.empty();
    };
  }

  private boolean isFine() {
    return issued.precision() == Precision.DAY || issued.precision() == Precision.MONTH;
  }

  /** The day, month or year so many units before or after. */
  Optional<Resolved> shifted(String unit, int shift, boolean about) {
    boolean doubtful =
        about || (unit.equals("month") && !isFine()) || (!exact && Math.abs(shift) > 1);
    Optional<String> edtf =
        switch (unit) {
          case "day" ->
              shift == 0 && issued.precision() == Precision.INTERVAL
                  ? Optional.of(issued.edtf())
                  : day().map(day -> day.plusDays(shift) + (issued.approximate() ? "~" : ""));
          case "week" -> day().map(day -> day.plusWeeks(shift) + "~");
          case "month" -> month().map(month -> month.plusMonths(shift)).map(IssueDates::edtf);
          case "decade" -> Optional.of(YearWords.edtf(issued.year() + ROUND * shift) + "~");
          default -> Optional.of(YearWords.edtf(issued.year() + shift));
        };
    return edtf.map(
        value ->
            new Resolved(about && !value.endsWith("~") ? value + "~" : value, !doubtful, true));
  }

  /** The day or the month of issue so many years before. */
  Optional<Resolved> yearsBefore(int years, boolean ofDay) {
    return ofDay
        ? day().map(day -> Resolved.of(day.minusYears(years).toString()))
        : month()
            .filter(month -> isFine())
            .map(month -> Resolved.of(edtf(month.minusYears(years))));
  }

  /** The latest such month that is over. */
  Optional<Resolved> lastMonth(int month) {
    return month()
        .map(now -> now.withMonth(month).isBefore(now) ? now.getYear() : now.getYear() - 1)
        .map(year -> new Resolved(DateDraft.month(year, month), isFine(), true));
  }

  /** The latest such season that has begun; none where the issue's own season is the same. */
  Optional<Resolved> lastSeason(int season) {
    return month()
        .map(
            now -> {
              String edtf = DateDraft.month(now.getYear(), season);
              boolean begun = HistoricalDate.parse(edtf).start().isBefore(now.atDay(1));
              return begun ? edtf : DateDraft.month(now.getYear() - 1, season);
            })
        .map(edtf -> new Resolved(edtf, false, true));
  }

  /** The latest such day before the day of issue. */
  Optional<Resolved> last(DayOfWeek weekday) {
    return day()
        .map(day -> day.with(TemporalAdjusters.previous(weekday)))
        .map(day -> Resolved.of(day.toString()));
  }

  private static String edtf(YearMonth month) {
    return DateDraft.month(month.getYear(), month.getMonthValue());
  }
}
