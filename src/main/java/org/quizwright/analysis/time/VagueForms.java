package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Dates some time after the date told last: "a few weeks later", "soon afterwards", "the week after
 * the fire". They tell no more than the year, and that only where it can hardly have turned.
 */
final class VagueForms {

  private static final String SOME = "(?:a few|some|several|a couple of|a number of)";
  private static final String UNIT = "(day|week|month)s?";
  private static final String END = "(?=[,.;:)—–]|$| \\p{Ll})";

  private static final int WEEKS_THAT_STAY = 3;
  private static final int MONTHS_THAT_STAY = 6;

  static final List<DateForm> ALL =
      List.of(
          form(
              "(?i)(?:only )?" + SOME + " " + UNIT + " (?:later|afterwards?)" + END,
              m -> after(m, m.group(1))),
          form("(?i)after " + SOME + " " + UNIT + "(?! of\\b)", m -> after(m, m.group(1))),
          form("(?i)within (?:a few )?" + UNIT + "(?! of\\b)", m -> after(m, m.group(1))),
          form(
              "(?i)(?:soon|shortly|not long) after(?:wards?)?(?=[,.;:)—–]|$)",
              m -> after(m, "week")),
          form("(?i)(?:soon|shortly|not long) afterwards?\\b", m -> after(m, "week")),
          form("(?i)the (day|week) after the \\p{Ll}+", m -> after(m, m.group(1))));

  private VagueForms() {}

  private static Optional<DateDraft> after(MatchResult match, String unit) {
    int months =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "day" -> 1;
          case "week" -> WEEKS_THAT_STAY;
          default -> MONTHS_THAT_STAY;
        };
    return Optional.of(DateDraft.relative(match.end(), thread -> thread.inYearOfLast(months)));
  }
}
