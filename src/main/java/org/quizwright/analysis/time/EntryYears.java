package org.quizwright.analysis.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.time.HistoricalDate;

/** Finds the years of a diary's entries, which seldom write them. */
final class EntryYears {

  /** Days so much earlier than those of the entry before lie in the next year. */
  private static final int TURNED = 6;

  private static final int LONGEST = 60;

  private static final Pattern UNDATED =
      Pattern.compile("(?i)(?:no date|undated|n\\. ?d\\.|date (?:torn|lost|missing|illegible)).*");

  private final List<HistoricalDate> periods;
  private @Nullable HistoricalDate last;

  /** For a source of which the themes and titles say only that it tells of these times. */
  EntryYears(List<HistoricalDate> periods) {
    this.periods =
        periods.stream()
            .filter(period -> period.start().getYear() + LONGEST > period.end().getYear())
            .toList();
  }

  /** The day of the entry; {@code thread} is where the text stood before. */
  Optional<HistoricalDate> date(EntryOpening opening, DateThread thread) {
    Optional<HistoricalDate> found = find(opening, thread);
    last = found.orElse(last);
    return found;
  }

  /** The day or the year that a heading gives what follows it. */
  Optional<HistoricalDate> headed(
      @Nullable String heading, List<AnalysedPassage> passages, DateThread thread) {
    return EntryOpening.ofHeading(heading)
        .flatMap(opening -> date(opening, thread))
        .or(() -> NamedYear.in(heading))
        .or(
            () ->
                heading != null && UNDATED.matcher(heading).matches()
                    ? until(next(heading, passages), thread)
                    : Optional.empty());
  }

  /** How the entry after this heading opens. */
  private static Optional<EntryOpening> next(String heading, List<AnalysedPassage> passages) {
    return passages.stream()
        .map(each -> String.valueOf(each.passage().heading()))
        .dropWhile(each -> !each.equals(heading))
        .filter(each -> !each.equals(heading))
        .findFirst()
        .flatMap(EntryOpening::ofHeading);
  }

  /** An undated entry lies between the one before and the next. */
  private Optional<HistoricalDate> until(Optional<EntryOpening> next, DateThread thread) {
    HistoricalDate before = last;
    return before == null
        ? Optional.empty()
        : next.flatMap(opening -> find(opening, thread))
            .filter(after -> before.end().isBefore(after.start()))
            .flatMap(after -> DateDraft.read(before.start() + "/" + after.end()));
  }

  private Optional<HistoricalDate> find(EntryOpening opening, DateThread thread) {
    Integer written = opening.draft().year();
    if (written != null) {
      return opening.in(written);
    }
    Manner manner = thread.manner();
    if (last != null) {
      return after(opening, last, manner);
    }
    Stream<Integer> told =
        Stream.ofNullable(thread.year())
            .filter(year -> !isOfIssue(year, manner) && opening.fits(year, manner));
    return told.findFirst()
        .or(() -> Optional.ofNullable(manner.named()))
        .or(() -> only(opening, manner))
        .flatMap(year -> dated(opening, year, manner));
  }

  /** What is only told of the time of copying dates no entry, unless the course is about it. */
  private boolean isOfIssue(int year, Manner manner) {
    HistoricalDate issued = manner.issued();
    return issued != null && year >= issued.start().getYear() && years().noneMatch(y -> y == year);
  }

  private Optional<HistoricalDate> after(
      EntryOpening opening, HistoricalDate before, Manner manner) {
    int year = before.end().getYear();
    boolean turns =
        opening
            .in(year)
            .filter(day -> day.start().isBefore(before.start().minusMonths(TURNED)))
            .isPresent();
    int next = turns || opening.in(year).isEmpty() ? year + 1 : year;
    boolean leaps = !opening.fits(next, manner) && opening.fits(next + 1, manner);
    return dated(opening, leaps ? next + 1 : next, manner);
  }

  /** A weekday that doesn't fit leaves either it or the day in doubt. */
  private static Optional<HistoricalDate> dated(EntryOpening opening, int year, Manner manner) {
    return opening.fits(year, manner)
        ? opening.in(year)
        : new EntryOpening(opening.draft().roughly(), null).in(year);
  }

  /** The only year of those times that the weekday allows, or in which the day lies in them. */
  private Optional<Integer> only(EntryOpening opening, Manner manner) {
    List<Integer> fit = years().boxed().filter(year -> opening.fits(year, manner)).toList();
    List<Integer> within =
        fit.size() == 1 ? fit : fit.stream().filter(year -> isWithin(opening, year)).toList();
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  private boolean isWithin(EntryOpening opening, int year) {
    return opening
        .in(year)
        .filter(day -> periods.stream().anyMatch(period -> period.contains(day)))
        .isPresent();
  }

  private IntStream years() {
    return periods.stream()
        .flatMapToInt(
            period -> IntStream.rangeClosed(period.start().getYear(), period.end().getYear()))
        .distinct();
  }
}
