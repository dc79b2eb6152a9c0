package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.CalendarWords.MONTH;
import static org.quizwright.analysis.time.CalendarWords.SEASON;
import static org.quizwright.analysis.time.CalendarWords.YEAR;
import static org.quizwright.analysis.time.DateDraft.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;

/**
 * One way to write a date.
 *
 * @param pattern what it looks like
 * @param read what it says; empty where it isn't a date after all
 */
record DateForm(Pattern pattern, Function<MatchResult, Optional<DateDraft>> read) {

  /** All ways, the more telling before those that they contain. */
  static final List<DateForm> ALL =
      List.of(
          form(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? " + YEAR + ")?", m -> day(m, 1, 2)),
          form(
              "(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?:,? " + YEAR + ")?",
              m -> day(m, 2, 1)),
          form(MONTH + ",? (?:of )?" + YEAR, m -> month(m, Integer.valueOf(m.group(2)))),
          form(SEASON + " and " + SEASON + "(?: of)? " + YEAR, DateForm::seasons),
          form(SEASON + "(?: of)? " + YEAR, DateForm::season),
          form("(first|second) half of " + YEAR, DateForm::part),
          form("(early|mid|late|beginning of|start of|end of)[- ]" + YEAR, DateForm::part),
          form("(?:(early|mid|late)[- ])?(?:the )?(1[5-9]\\d|20\\d)0s", DateForm::decade),
          form(YEAR + "\\s?[-–—/]\\s?(" + YEAR + "|\\d\\d)", DateForm::years),
          form(YEAR, m -> year(m)),
          form("(?:that|the) same year|that year", DateForm::sameYear),
          form(MONTH, m -> month(m, null)));

  private static DateForm form(String pattern, Function<MatchResult, Optional<DateDraft>> read) {
    return new DateForm(Pattern.compile(pattern + "(?![\\p{L}\\d])"), read);
  }

  /** The date that begins at {@code offset} of {@code sentence}. */
  static Optional<DateDraft> at(String sentence, int offset) {
    for (DateForm form : ALL) {
      Matcher matcher = form.pattern.matcher(sentence).region(offset, sentence.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        Optional<DateDraft> draft = form.read.apply(matcher.toMatchResult());
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DateDraft> day(MatchResult match, int month, int day) {
    int number = Integer.parseInt(match.group(day));
    return number < 1 || number > 31
        ? Optional.empty()
        : Optional.of(
            DateDraft.day(
                match.end(), yearOf(match), CalendarWords.month(match.group(month)), number));
  }

  private static @Nullable Integer yearOf(MatchResult match) {
    return match.group(3) == null ? null : Integer.valueOf(match.group(3));
  }

  private static Optional<DateDraft> month(MatchResult match, @Nullable Integer year) {
    return Optional.of(DateDraft.month(match.end(), year, CalendarWords.month(match.group(1))));
  }

  private static Optional<DateDraft> season(MatchResult match) {
    int season = CalendarWords.season(match.group(1));
    int year = Integer.parseInt(match.group(2));
    return draft(match, year, Shape.SEASON, format("%04d-%02d", year, season));
  }

  private static Optional<DateDraft> seasons(MatchResult match) {
    int year = Integer.parseInt(match.group(3));
    int first = CalendarWords.season(match.group(1));
    int second = CalendarWords.season(match.group(2));
    return draft(
        match, year, Shape.RANGE, format("%1$04d-%2$02d/%1$04d-%3$02d", year, first, second));
  }

  /** Parts of a year are taken so wide that the text surely means a day inside. */
  private static Optional<DateDraft> part(MatchResult match) {
    int year = Integer.parseInt(match.group(2));
    String word = match.group(1);
    boolean first = word.equals("first") || word.equals("early") || word.matches("(?:beg|sta).*");
    String months = first ? "%1$04d-01/%1$04d-06" : "%1$04d-07/%1$04d-12";
    return draft(
        match,
        year,
        Shape.RANGE,
        format(word.equals("mid") ? "%1$04d-04/%1$04d-09" : months, year));
  }

  private static Optional<DateDraft> decade(MatchResult match) {
    int first = Integer.parseInt(match.group(2)) * 10;
    String part = match.group(1) == null ? "" : match.group(1);
    String edtf =
        switch (part) {
          case "early" -> format("%04d~/%04d~", first, first + 3);
          case "mid" -> format("%04d~/%04d~", first + 4, first + 6);
          case "late" -> format("%04d~/%04d~", first + 7, first + 9);
          default -> match.group(2) + "X";
        };
    return draft(match, first, Shape.DECADE, edtf);
  }

  private static Optional<DateDraft> years(MatchResult match) {
    int from = Integer.parseInt(match.group(1));
    String second = match.group(2);
    int to =
        Integer.parseInt(second.length() == 2 ? match.group(1).substring(0, 2) + second : second);
    return to > from ? Optional.of(DateDraft.years(match.end(), from, to)) : Optional.empty();
  }

  private static Optional<DateDraft> year(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    return draft(match, year, Shape.YEAR, match.group(1));
  }

  private static Optional<DateDraft> sameYear(MatchResult match) {
    return Optional.of(
        new DateDraft(match.end(), null, Shape.SAME_YEAR, year -> format("%04d", year)));
  }

  private static Optional<DateDraft> draft(MatchResult match, int year, Shape shape, String edtf) {
    return Optional.of(new DateDraft(match.end(), year, shape, y -> edtf));
  }
}
