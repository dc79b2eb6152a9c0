package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.CalendarWords.MONTH;
import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;

/** Months and parts of months, which are taken as the whole: "July 1989", "mid-July". */
final class MonthForms {

  private static final String PART =
      "(?i:(?:early|mid|late)[- ]|(?:early|late) in |(?:beginning|start|middle|end|close) of "
          + "|(?:first|second|third|fourth|last|opening|closing|final)"
          + " (?:half|week|days|weeks|fortnight) of )";
  private static final String YEAR = ",? (?:of |in )?(?:the year )?" + YearWords.AFTER_MONTH;
  private static final String AND = "(?: ?[-–—/] ?| (?:and|or|to) )";

  static final List<DateForm> ALL =
      List.of(
          form(MONTH + AND + MONTH + YEAR, m -> months(m, m.group(3))),
          form(PART + "?" + MONTH + YEAR, m -> month(m, Shape.MONTH, m.group(2))),
          form(PART + MONTH, m -> month(m, Shape.PART, null)));

  /** Months without anything, which may be words of another kind. */
  static final List<DateForm> BARE =
      List.of(
          form(
              "(?<=[Ii]n |[Dd]uring |[Tt]hrough |\\bof )" + MONTH + AND + MONTH,
              m -> months(m, null)),
          form(MONTH, m -> month(m, Shape.MONTH, null)));

  private MonthForms() {}

  private static Optional<DateDraft> month(MatchResult match, Shape shape, @Nullable String year) {
    int month = CalendarWords.month(match.group(1));
    return Optional.of(
        new DateDraft(match.end(), read(year), shape, y -> DateDraft.month(y, month)));
  }

  private static Optional<DateDraft> months(MatchResult match, @Nullable String year) {
    int first = CalendarWords.month(match.group(1));
    int last = CalendarWords.month(match.group(2));
    return first < last
        ? Optional.of(DateDraft.months(match.end(), read(year), Shape.RANGE, first, last))
        : Optional.empty();
  }

  private static @Nullable Integer read(@Nullable String year) {
    return year == null ? null : YearWords.read(year);
  }
}
