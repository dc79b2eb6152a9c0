package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * What a source has said of time up to some point.
 *
 * @param manner how the source speaks of time
 * @param last the date that the story has reached, from which the next may be counted, or null
 * @param sure whether the story is in its year for certain
 * @param entry the time that a chronicle's or diary's entry tells of, or null
 */
record DateThread(
    Manner manner, @Nullable HistoricalDate last, boolean sure, @Nullable HistoricalDate entry) {

  private static final int MONTHS = 12;

  static DateThread of(Manner manner) {
    return new DateThread(manner, null, false, null);
  }

  /** The thread of a source that speaks of time so. */
  DateThread in(Manner other) {
    return new DateThread(other, last, sure, entry);
  }

  /** The thread after the story has gone on to {@code date}. */
  DateThread after(HistoricalDate date, boolean certain) {
    if (manner.isOfTelling(date)) {
      return this;
    }
    int now = lastYear(date);
    boolean stays = sure && Objects.equals(year(), now);
    boolean surely = firstYear(date) == now && (stays || (certain && !date.approximate()));
    return new DateThread(manner, date, surely, entry);
  }

  /** The year that it begins in; the winter of 1948 counts as of that year. */
  private static int firstYear(HistoricalDate date) {
    String from = date.edtf().replaceFirst("/.*", "");
    return (from.equals("..") ? date : HistoricalDate.parse(from)).year();
  }

  private static int lastYear(HistoricalDate date) {
    String to = date.edtf().replaceFirst(".*/", "");
    return to.equals("..") ? firstYear(date) : HistoricalDate.parse(to).year();
  }

  /** The thread with another date to count from. */
  DateThread counting(HistoricalDate from, boolean sureOfIt) {
    return new DateThread(manner, from, sureOfIt, entry);
  }

  /** The thread where one can't be sure of its year any more. */
  DateThread unsure() {
    return new DateThread(manner, last, false, entry);
  }

  /** The thread after a time that the story's yearless dates can't be told to lie in. */
  DateThread lost() {
    return of(manner);
  }

  /** The year that the story has reached, or null. */
  @Nullable Integer year() {
    return last == null ? null : Integer.valueOf(lastYear(last));
  }

  /** The thread in a new part of the source, which may be of another year. */
  DateThread inNewPart() {
    return new DateThread(manner, last, false, null);
  }

  /**
   * What one paragraph remembers tells nothing for certain of the next; nor do old stories in news.
   */
  DateThread inNextParagraph() {
    DateThread own = manner.remembers() ? unsure() : this;
    return entryDay().map(this::inEntry).orElse(manner.recent() ? atIssue() : own);
  }

  /** Back from another year to the days before the text appeared. */
  DateThread atIssue() {
    @Nullable HistoricalDate day = manner.issued();
    Integer year = year();
    boolean old = day != null && year != null && year < day.start().getYear() - 1;
    return old && !isEntry() ? lost() : this;
  }

  /** The thread in a chronicle's entry for {@code date}. */
  DateThread inEntry(HistoricalDate date) {
    if (manner.isOfTelling(date)) {
      return this;
    }
    return new DateThread(manner, date, true, date);
  }

  boolean isEntry() {
    return entry != null;
  }

  /** The day, or the few of which it is one, of the diary's entry that the text stands in. */
  Optional<HistoricalDate> entryDay() {
    return Optional.ofNullable(entry)
        .filter(date -> isSpan(date) && date.start().plusMonths(1).isAfter(date.end()))
        .filter(date -> date.precision() != Precision.MONTH);
  }

  /** What "yesterday" and "last year" are counted from; empty where they may be a story's own. */
  Optional<IssueDates> issue() {
    return entryDay()
        .map(day -> new IssueDates(day, true))
        .or(() -> manner.isDeictic() ? manner.issue() : Optional.empty());
  }

  /** The time of telling where somebody tells of his or her own life or present. */
  Optional<IssueDates> telling() {
    return manner.memory() && !isEntry() ? manner.issue() : issue();
  }

  /** A part of the year that the story has reached, or of a year near it. */
  Optional<Resolved> inYear(int shift, IntFunction<String> edtf) {
    return Optional.ofNullable(year())
        .map(from -> new Resolved(edtf.apply(from + shift), sure, shift >= 0));
  }

  /** A part of the year of issue, or of a chronicle's entry, or of a year near it. */
  Optional<Resolved> inIssueYear(int shift, IntFunction<String> edtf) {
    return isEntry()
        ? inYear(shift, edtf)
        : issue().map(issue -> edtf.apply(issue.issued().year() + shift)).map(Resolved::of);
  }

  /** The year that ends in these digits and is nearest to the story and not to come. */
  Optional<Resolved> yearEndingIn(int digits) {
    @Nullable HistoricalDate issued = manner.issued();
    Integer near = last == null && issued != null ? Integer.valueOf(issued.year()) : year();
    if (near == null) {
      return Optional.empty();
    }
    int latest = issued == null ? Integer.MAX_VALUE : issued.end().getYear();
    return Optional.of(Resolved.of(YearWords.edtf(YearWords.endingIn(digits, near, latest))));
  }

  /** A decade of the century that the story has reached, or of the one before the issue. */
  Optional<Resolved> decade(int tens, IntFunction<String> edtf) {
    return yearEndingIn(tens)
        .map(found -> new Resolved(edtf.apply(Integer.parseInt(found.edtf())), true, false));
  }

  /** The month or season {@code part} of the story's year, or the next one after its last date. */
  Optional<Resolved> part(int part, boolean next) {
    Integer from = year();
    if (from == null) {
      return Optional.empty();
    }
    boolean narrow = last != null && last.precision() != Precision.YEAR && isSpan(last);
    String own = DateDraft.month(from, part);
    boolean ahead = narrow && last != null && HistoricalDate.parse(own).start().isAfter(last.end());
    String edtf = next && !ahead ? DateDraft.month(from + 1, part) : own;
    return Optional.of(new Resolved(edtf, sure, true));
  }

  private static boolean isSpan(HistoricalDate date) {
    return !date.start().equals(LocalDate.MIN) && !date.end().equals(LocalDate.MAX);
  }

  /** So many units after the date told last, as finely and as roughly as that date tells. */
  Optional<Resolved> shifted(String unit, int number, boolean about) {
    if (last == null || !isSpan(last)) {
      return Optional.empty();
    }
    boolean roughly = about || (last.approximate() && isAsFine(last, unit));
    return shifted(last, unit, number)
        .map(edtf -> roughly && !edtf.endsWith("~") ? edtf + "~" : edtf)
        .map(edtf -> new Resolved(edtf, sure && !roughly, number >= 0));
  }

  /** Two years after "about 10 May 1926" is 1928. */
  private static boolean isAsFine(HistoricalDate date, String unit) {
    return switch (date.precision()) {
      case DAY -> unit.equals("day");
      case MONTH -> unit.matches("day|month");
      default -> true;
    };
  }

  private Optional<String> shifted(HistoricalDate from, String unit, int number) {
    return switch (unit) {
      case "day" -> lastDay().map(day -> day.plusDays(number).toString());
      case "week" -> lastDay().map(day -> day.plusWeeks(number) + "~");
      case "fortnight" -> lastDay().map(day -> day.plusWeeks(2L * number) + "~");
      case "month" -> lastMonth().map(month -> month.plusMonths(number).toString());
      case "decade" -> Optional.of(YearWords.edtf(from.year() + 10 * number) + "~");
      case "century", "centurie" -> Optional.of(YearWords.edtf(from.year() + 100 * number) + "~");
      default ->
          from.start().getYear() == from.end().getYear() || from.precision() == Precision.SEASON
              ? Optional.of(YearWords.edtf(from.year() + number))
              : Optional.empty();
    };
  }

  Optional<LocalDate> lastDay() {
    return last != null && last.precision() == Precision.DAY
        ? Optional.of(last.start())
        : Optional.empty();
  }

  private Optional<YearMonth> lastMonth() {
    return Optional.ofNullable(last).flatMap(DateThread::monthOf);
  }

  /** The only month that the date lies in. */
  private static Optional<YearMonth> monthOf(HistoricalDate date) {
    return isSpan(date) && YearMonth.from(date.start()).equals(YearMonth.from(date.end()))
        ? Optional.of(YearMonth.from(date.start()))
        : Optional.empty();
  }

  /** The year of the date told last, where so many months behind that date still lie in it. */
  Optional<Resolved> inYearOfLast(int months) {
    return lastMonth()
        .filter(month -> month.getMonthValue() + months <= MONTHS)
        .map(month -> new Resolved(YearWords.edtf(month.getYear()), false, false));
  }

  /** A day of the month told last, or of one near it. */
  Optional<Resolved> dayOfMonth(int day, int shift) {
    return lastMonth()
        .map(month -> month.plusMonths(shift))
        .filter(month -> month.isValidDay(day))
        .map(month -> new Resolved(month.atDay(day).toString(), sure, shift == 0));
  }

  /** A day of the month after the one told last, where that may be over. */
  Optional<Resolved> comingDayOfMonth(int day) {
    boolean passed = lastDay().map(last -> last.getDayOfMonth() > day).orElse(true);
    return passed
        ? dayOfMonth(day, 1).map(found -> new Resolved(found.edtf(), found.certain(), true))
        : Optional.empty();
  }
}
