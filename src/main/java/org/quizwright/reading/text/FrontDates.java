package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.time.HistoricalDate;

/** Reads the dates that stand on title pages, mastheads and letters. */
final class FrontDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

  private static final String WEEKDAY =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[,.]? (?:the )?)?";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4})";

  private static final Pattern DAY_FIRST =
      pattern(WEEKDAY + DAY + "(?: of)? " + MONTH + ",? " + YEAR);

  private static final Pattern MONTH_FIRST = pattern(WEEKDAY + MONTH + " " + DAY + ",? " + YEAR);
  private static final Pattern MONTH_ONLY = pattern(MONTH + ",? " + YEAR);
  private static final Pattern SEASON =
      pattern("(spring|summer|autumn|fall|winter)(?: of)?,? " + YEAR);

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
  private static final Pattern YEAR_ONLY = Pattern.compile("\\(?(1[0-9]\\d{2}|20\\d{2})\\)?");
  private static final Pattern CLOCK =
      pattern("(.*\\d{4}),?(?: at)? \\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?");

  private static final Pattern BRACKETS = Pattern.compile("[\\[(](.*)[\\])]");

  private FrontDates() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The date that the whole text is, but for brackets, a full stop or the time of day. */
  static Optional<HistoricalDate> of(String text) {
    String bare = bare(text);
    Matcher dayFirst = DAY_FIRST.matcher(bare);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(bare);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher month = MONTH_ONLY.matcher(bare);
    if (month.matches()) {
      return parse(month.group(2) + "-" + two(monthNumber(month.group(1))));
    }
    Matcher season = SEASON.matcher(bare);
    if (season.matches()) {
      return parse(season.group(2) + "-" + season(season.group(1)));
    }
    return ISO.matcher(bare).matches() ? parse(bare) : Optional.empty();
  }

  /** The same, or a year alone; a year is too little to tell a date from other numbers by. */
  static Optional<HistoricalDate> orYear(String text) {
    Matcher year = YEAR_ONLY.matcher(bare(text));
    return of(text).or(() -> year.matches() ? parse(year.group(1)) : Optional.empty());
  }

  private static String bare(String text) {
    String bare = text.strip().replaceAll("[.;,]+$", "");
    Matcher brackets = BRACKETS.matcher(bare);
    bare = brackets.matches() ? brackets.group(1) : bare;
    Matcher clock = CLOCK.matcher(bare);
    return clock.matches() ? clock.group(1) : bare;
  }

  private static Optional<HistoricalDate> day(String year, String month, String day) {
    return parse(year + "-" + two(monthNumber(month)) + "-" + two(Integer.parseInt(day)));
  }

  private static int monthNumber(String month) {
    return MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
  }

  /** The EDTF number of a season. */
  private static int season(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "spring" -> 21;
      case "summer" -> 22;
      case "winter" -> 24;
      default -> 23;
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static Optional<HistoricalDate> parse(String edtf) {
    try {
      return Optional.of(HistoricalDate.parse(edtf));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
