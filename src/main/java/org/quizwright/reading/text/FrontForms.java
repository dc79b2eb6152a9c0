package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.time.HistoricalDate;

/** The shapes of bylines, dates and lines of publication. */
public final class FrontForms {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? (\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_ONLY =
      Pattern.compile(MONTH + ",? (\\d{4})", Pattern.CASE_INSENSITIVE);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final String ANY_DATE =
      "((?:[a-z]+day,? )?\\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \\d{4}"
          + "|[a-z]+ (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}|\\d{4}-\\d{2}-\\d{2})";

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?:(?:first )?published (?:in|by)|from|source:|in) (.{2,60}?)"
              + "(?: (?:newspaper|magazine|journal))?[,:]? (?:on |of )?"
              + ANY_DATE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABELLED_DATE =
      Pattern.compile(
          "(?:published|posted|date|issued|updated)(?: on)?:? (.*)", Pattern.CASE_INSENSITIVE);

  private static final String NAME =
      "\\p{Lu}[\\p{L}’.-]*(?: (?:\\p{Lu}[\\p{L}’.-]*|de|del|della|di|von|van|der|den|la|le|al|bin)){1,4}";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:[Ww]ritten |[Ii]nterview |[Rr]eport )?[Bb][Yy]:?|[Aa]uthor:|[Ii]nterview with) ("
              + NAME
              + "(?:(?:,| and|, and) "
              + NAME
              + ")*)");

  private static final Pattern NAME_LINE = Pattern.compile(NAME);

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:The|A|An|In|On|Of|Part|Chapter|Appendix|Introduction|How|Why|What|When)\\b.*");

  private FrontForms() {}

  /** The date that the whole line is, with or without the publication before it. */
  public static Optional<HistoricalDate> date(String line) {
    Matcher publication = PUBLICATION.matcher(line);
    if (publication.matches()) {
      return bareDate(publication.group(2));
    }
    Matcher labelled = LABELLED_DATE.matcher(line);
    return bareDate(labelled.matches() ? labelled.group(1) : line);
  }

  /** The publication named in a line such as "From The Globe newspaper, 5 May 1900". */
  public static Optional<String> publication(String line) {
    Matcher publication = PUBLICATION.matcher(line);
    return publication.matches() && bareDate(publication.group(2)).isPresent()
        ? Optional.of(publication.group(1))
        : Optional.empty();
  }

  /** The author named by a byline, or by a line that is nothing but a name. */
  public static Optional<String> author(String line) {
    Matcher byline = BYLINE.matcher(line);
    if (byline.matches()) {
      return Optional.of(byline.group(1));
    }
    boolean name = NAME_LINE.matcher(line).matches() && !NO_NAME.matcher(line).matches();
    return name ? Optional.of(line) : Optional.empty();
  }

  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches();
  }

  private static Optional<HistoricalDate> bareDate(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher month = MONTH_ONLY.matcher(text);
    if (month.matches()) {
      return parse(month.group(2) + "-" + two(monthNumber(month.group(1))));
    }
    return ISO.matcher(text).matches() ? parse(text) : Optional.empty();
  }

  private static Optional<HistoricalDate> day(String year, String month, String day) {
    return parse(year + "-" + two(monthNumber(month)) + "-" + two(Integer.parseInt(day)));
  }

  private static int monthNumber(String month) {
    return MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
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
