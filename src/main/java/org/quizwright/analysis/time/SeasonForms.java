package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.CalendarWords.SEASON;
import static org.quizwright.analysis.time.DateDraft.format;
import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;

/** Seasons: "the spring of 1989", "autumn 1916", "the winter of 1946–47", "In the summer". */
final class SeasonForms {

  private static final int FIRST_SEASON = 21;
  private static final int WINTER = 24;
  private static final String YEAR = ",? (?:of |in )?" + YearWords.AFTER_MONTH;
  private static final String PART =
      "(?i:(?:early|mid|late|high)[- ]|(?:beginning|end) of |(?:that same|the same|that) )?";

  /** A season that is told, not one that returns each year: "In the summer", not "in summer". */
  private static final String TOLD =
      "(?<=\\b(?:[Ii]n|[Dd]uring|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]f) the "
          + "|[Ee]arly |[Ll]ate )";

  static final List<DateForm> ALL =
      List.of(
          form("[Ww]inter(?: of)? (\\d{4})\\s?[-–—/]\\s?(\\d{4}|\\d\\d?)", SeasonForms::winter),
          form(PART + SEASON + " and " + SEASON + YEAR, m -> seasons(m, year(m, 3))),
          form(PART + SEASON + YEAR, m -> season(m, year(m, 2))),
          form(
              TOLD + SEASON + "(?= of (?:that|the (?:same|following|next|previous)) year)",
              m -> season(m, null)),
          form(
              TOLD
                  + SEASON
                  + "(?!(?<=[Ff]all) of\\b| (?:term|session|season|offensive|months|of)\\b)",
              m -> season(m, null)));

  private SeasonForms() {}

  private static int year(MatchResult match, int group) {
    return YearWords.read(match.group(group));
  }

  private static Optional<DateDraft> season(MatchResult match, @Nullable Integer year) {
    int season = CalendarWords.season(match.group(1));
    return Optional.of(
        new DateDraft(match.end(), year, Shape.SEASON, y -> DateDraft.month(y, season)));
  }

  private static Optional<DateDraft> seasons(MatchResult match, int year) {
    int first = CalendarWords.season(match.group(1));
    int second = CalendarWords.season(match.group(2));
    return first == WINTER && second < WINTER
        ? Optional.of(DateDraft.months(match.end(), year, Shape.RANGE, 1, lastMonth(second)))
        : Optional.of(DateDraft.months(match.end(), year, Shape.RANGE, first, second));
  }

  /** The month that a season ends in; "the winter and spring of 1989" begins with that year. */
  private static int lastMonth(int season) {
    return 3 * (season - FIRST_SEASON) + 5;
  }

  /** From December to February. */
  private static Optional<DateDraft> winter(MatchResult match) {
    int from = Integer.parseInt(match.group(1));
    int to = YearWords.completed(from, match.group(2));
    String edtf = format("%04d-12/%04d-02", from, to);
    return to == from + 1
        ? Optional.of(DateDraft.fixed(match.end(), to, Shape.RANGE, edtf))
        : Optional.empty();
  }
}
