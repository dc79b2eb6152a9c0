package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.CalendarWords.MONTH;
import static org.quizwright.analysis.time.CalendarWords.NUMBER;
import static org.quizwright.analysis.time.CalendarWords.ORDINAL_WORD;
import static org.quizwright.analysis.time.CalendarWords.WEEKDAY;
import static org.quizwright.analysis.time.DateForm.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.time.DateDraft.Resolved;

/** Dates counted from the day a text appeared: "yesterday", "last May", "25 years ago". */
final class DeicticForms {

  private static final String ABOUT =
      "(?:(some|about|around|nearly|almost|roughly|approximately|over|more than) )?";

  /** "Almost 30 years ago, in 1989": the year that stands there says it better. */
  private static final String NOT_DATED = "(?!,? (?:in|on) (?:\\p{Lu}\\p{Ll}+ )?\\d{1,4}\\b)";

  private static final Pattern WEEKDAY_ALONE = Pattern.compile("(?i:on )?" + WEEKDAY + "\\b.*");

  static final List<DateForm> ALL =
      List.of(
          form("(?i)yesterday(?:’s|'s)?(?! \\p{L}+ paper)", m -> days(m, -1)),
          form("(?i)(?:today|tonight|this morning)", m -> days(m, 0)),
          form("(?i)last night", m -> days(m, -1)),
          form("(?i)this (year|month)", m -> units(m, m.group(1), 0)),
          form("(?i)last (year|month)", m -> units(m, m.group(1), -1)),
          form("(?i:this|last) " + CalendarWords.SEASON, DeicticForms::season),
          form("(?i:last) " + MONTH, DeicticForms::month),
          form(MONTH + " (?i:(?:of )?(this|last) year)", DeicticForms::monthOf),
          form(
              WEEKDAY + ",? the (\\d{1,2}(?:st|nd|rd|th)|(?i:" + ORDINAL_WORD + "))(?! of\\b)",
              DeicticForms::weekdayAndDay),
          form(
              "(?i:on |last )?"
                  + WEEKDAY
                  + "(?<=(?:[Oo]n|[Ll]ast) \\w{6,9})"
                  + CalendarWords.PART_OF_DAY,
              DeicticForms::weekday),
          form(
              "(?i)" + NUMBER + " (year|decade|centur(?:y|ie))s? ago (today|this month)",
              DeicticForms::anniversary),
          form(
              "(?i)(?<!\\bthan )"
                  + ABOUT
                  + NUMBER
                  + " (year|month|week|day|decade)s? ago"
                  + NOT_DATED,
              DeicticForms::ago));

  private DeicticForms() {}

  /** Whether words are counted from the day of writing or speaking. */
  static boolean isDeictic(String words) {
    return words.matches("(?i)(?:yesterday|today|tonight|this |last |.* ago|(?:on )?\\w+day\\b).*");
  }

  /** Whether they can be counted from nothing else. */
  static boolean isOfIssue(String words) {
    return isDeictic(words) && !WEEKDAY_ALONE.matcher(words).matches();
  }

  private static Optional<DateDraft> draft(MatchResult match, DateDraft.Relative relative) {
    return Optional.of(DateDraft.relative(match.end(), relative));
  }

  private static Optional<DateDraft> days(MatchResult match, int shift) {
    return draft(
        match, thread -> thread.issue().flatMap(issue -> issue.shifted("day", shift, false)));
  }

  private static Optional<DateDraft> units(MatchResult match, String unit, int shift) {
    return draft(
        match,
        thread ->
            shift == 0 && thread.isEntry()
                ? thread.inYear(0, YearWords::edtf)
                : thread.issue().flatMap(issue -> issue.shifted(unit, shift, false)));
  }

  /** Even a storyteller says "ago" of the day of telling. */
  private static Optional<DateDraft> ago(MatchResult match) {
    int number = CalendarWords.number(match.group(2));
    boolean about = match.group(1) != null;
    return draft(
        match,
        thread ->
            thread
                .telling()
                .or(thread.manner()::issue)
                .flatMap(issue -> issue.shifted(match.group(3), -number, about)));
  }

  /** "Seventy years ago today": the same day, or the same month, of another year. */
  private static Optional<DateDraft> anniversary(MatchResult match) {
    int units = CalendarWords.number(match.group(1));
    int years =
        switch (match.group(2).toLowerCase(Locale.ROOT)) {
          case "year" -> units;
          case "decade" -> 10 * units;
          default -> 100 * units;
        };
    boolean day = match.group(3).equalsIgnoreCase("today");
    return draft(
        match, thread -> thread.manner().issue().flatMap(issue -> issue.yearsBefore(years, day)));
  }

  private static Optional<DateDraft> month(MatchResult match) {
    int month = CalendarWords.month(match.group(1));
    return draft(match, thread -> thread.telling().flatMap(issue -> issue.lastMonth(month)));
  }

  /** "In January of this year": of the narrator's own, or of the year that a story has reached. */
  private static Optional<DateDraft> monthOf(MatchResult match) {
    int month = CalendarWords.month(match.group(1));
    int shift = match.group(2).equalsIgnoreCase("last") ? -1 : 0;
    return draft(
        match,
        thread ->
            thread
                .telling()
                .map(issue -> Resolved.of(DateDraft.month(issue.issued().year() + shift, month)))
                .or(() -> thread.inYear(shift, year -> DateDraft.month(year, month))));
  }

  private static Optional<DateDraft> season(MatchResult match) {
    int season = CalendarWords.season(match.group(1));
    return draft(match, thread -> thread.telling().flatMap(issue -> issue.lastSeason(season)));
  }

  /** "On Monday, the 16th": of the month told last or the next, if that day is a Monday. */
  private static Optional<DateDraft> weekdayAndDay(MatchResult match) {
    DayOfWeek weekday = CalendarWords.weekday(match.group(1));
    int day = CalendarWords.ordinal(match.group(2));
    return draft(
        match,
        thread ->
            Stream.of(thread.dayOfMonth(day, 0), thread.comingDayOfMonth(day))
                .flatMap(Optional::stream)
                .filter(found -> LocalDate.parse(found.edtf()).getDayOfWeek() == weekday)
                .findFirst());
  }

  private static Optional<DateDraft> weekday(MatchResult match) {
    return draft(
        match,
        thread ->
            Weekdays.same(thread, CalendarWords.weekday(match.group(1)))
                .or(
                    () ->
                        thread
                            .issue()
                            .flatMap(issue -> issue.last(CalendarWords.weekday(match.group(1)))))
                .or(() -> ofStory(match, thread)));
  }

  /** "At four on Saturday afternoon", where no day of issue tells which. */
  private static Optional<Resolved> ofStory(MatchResult match, DateThread thread) {
    return match.group().matches("(?!(?i:last)).*(?:morning|afternoon|evening|night)")
        ? Weekdays.near(thread, CalendarWords.weekday(match.group(1))).map(Resolved::doubted)
        : Optional.empty();
  }
}
