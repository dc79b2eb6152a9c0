package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.SpelledYear;

/**
 * Years and parts of years: "1066", "in 843", "AD 79", "nineteen fifty-seven", "early in 1990",
 * "first half of 1993".
 */
final class YearForms {

  private static final String YEAR =
      "(?:the year )?("
          + YearWords.WITH_ERA.substring(1).replaceFirst("\\)$", "")
          + "|(?:1\\d|20)\\d\\d|"
          + SpelledYear.PATTERN
          + ")";

  private static final String PART =
      "((?i:first half of |second half of |(?:first|second|third|fourth|last) quarter of "
          + "|(?:early|mid|late)[- ]|(?:early|late) in "
          + "|(?:beginning|start|middle|end|close|opening|(?:first|last|opening|closing) months) of ))";

  static final List<DateForm> ALL =
      List.of(
          form(PART + YEAR, m -> part(m, YearWords.read(m.group(2)))),
          form(PART + "(?:the|that|the same) year", m -> part(m, null)),
          form(
              "(?:(?:the )?year (?:of our Lord )?|anno Domini )(\\d{3,4})",
              m -> year(m, YearWords.read(m.group(1)))),
          form(YearWords.WITH_ERA, m -> year(m, YearWords.read(m.group(1)))),
          form(YearWords.FOUR_DIGITS, m -> year(m, YearWords.read(m.group(1)))),
          form("(" + SpelledYear.PATTERN + ")", m -> year(m, YearWords.read(m.group(1)))),
          form("([1-9]\\d\\d)", m -> year(m, YearWords.read(m.group(1)))),
          form(
              "(?<=\\b(?:in|of|since|by|until|before|after|from|to|during|around|about|"
                  + "[Ii]n|[Ss]ince|[Bb]y|[Ss]pring|[Ss]ummer|[Ff]all|[Ww]inter) )[’'‘](\\d\\d)(?![’'])",
              YearForms::shortened));

  private YearForms() {}

  private static Optional<DateDraft> year(MatchResult match, int year) {
    return Optional.of(DateDraft.fixed(match.end(), year, Shape.YEAR, YearWords.edtf(year)));
  }

  private static Optional<DateDraft> shortened(MatchResult match) {
    int digits = Integer.parseInt(match.group(1));
    return Optional.of(DateDraft.relative(match.end(), thread -> thread.yearEndingIn(digits)));
  }

  /** Parts of a year are taken so wide that the text surely means a day inside. */
  private static Optional<DateDraft> part(MatchResult match, @Nullable Integer year) {
    String word = match.group(1).toLowerCase(Locale.ROOT);
    int first = firstMonth(word);
    int last = first + (word.contains("quarter") ? 2 : 5);
    return Optional.of(DateDraft.months(match.end(), year, Shape.PART, first, last));
  }

  private static int firstMonth(String part) {
    if (part.contains("quarter")) {
      return part.startsWith("last") ? 10 : 3 * CalendarWords.ordinal(part.split(" ", 2)[0]) - 2;
    }
    if (part.matches("(?:mid|middle).*")) {
      return 4;
    }
    return part.matches("(?:first|early|beginning|start|opening).*") ? 1 : 7;
  }
}
