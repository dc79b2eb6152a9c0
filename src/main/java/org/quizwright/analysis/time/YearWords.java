package org.quizwright.analysis.time;

import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.language.NumberWord;
import org.quizwright.language.SpelledYear;

/** Years as they are written: "1066", "843", "AD 79", "44 BC", "1641/2". */
final class YearWords {

  private static final String BEFORE_CHRIST = " ?(?:BCE?|B\\.C\\.(?:E\\.)?)";
  private static final String AFTER_CHRIST = "(?:AD|A\\.D\\.)";
  private static final String OF_CHRIST = " ?(?:CE|C\\.E\\.|AD|A\\.D\\.)";

  private static final String ERA =
      "(?:"
          + AFTER_CHRIST
          + " ?\\d{1,4}|(?:[1-9],\\d{3}|\\d{1,4})(?:"
          + BEFORE_CHRIST
          + "|"
          + OF_CHRIST
          + "))";

  /** A year with its era; one group. */
  static final String WITH_ERA = "(" + ERA + ")";

  /** A year that nobody takes for a number; one group. */
  static final String FOUR_DIGITS = "((?:1\\d|20)\\d\\d)";

  /**
   * A year after the name of a month or the like, where even three digits are one; one group. After
   * a day even "1500" may count something: "On July 10, 1500 miners struck."
   */
  static final String AFTER_MONTH =
      "("
          + ERA
          + "|(?!\\d\\d00"
          + NumberWord.COUNTED
          + ")(?:1\\d|20)\\d\\d(?:/\\d{1,2})?|[1-9]\\d\\d(?!"
          + NumberWord.COUNTED
          + ")|"
          + SpelledYear.WORDS
          + ")(?![\\d,]\\d)";

  private static final int HUNDRED = 100;

  private YearWords() {}

  /** The year that {@code words} name, with a year 0 before year 1; for "1641/2" the later one. */
  static int read(String words) {
    OptionalInt spelled = SpelledYear.read(words);
    if (spelled.isPresent()) {
      return spelled.getAsInt();
    }
    String digits = words.replaceFirst("/.*", "").replaceAll("\\D", "");
    int year = Integer.parseInt(digits);
    int slash = words.indexOf('/');
    if (slash >= 0) {
      return completed(year, words.substring(slash + 1));
    }
    return words.replace(".", "").contains("BC") ? 1 - year : year;
  }

  /** The year after {@code from} that only its last digits are given of: "1914–18". */
  static int completed(int from, String last) {
    int span = (int) Math.pow(10, last.length());
    return last.length() > 2 ? Integer.parseInt(last) : from / span * span + Integer.parseInt(last);
  }

  /** The first year of the century or the decade of {@code year}. */
  static int floor(int year, int span) {
    return Math.floorDiv(year, span) * span;
  }

  static int century(int year) {
    return floor(year, HUNDRED);
  }

  /** Such as "0843" and "-0043". */
  static String edtf(int year) {
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }

  /** The year of these last two digits that is nearest to {@code near} and not after the latest. */
  static int endingIn(int digits, int near, int latest) {
    int same = century(near) + digits;
    return IntStream.of(same - 100, same, same + 100)
        .filter(year -> year <= latest)
        .boxed()
        .min(Comparator.comparingInt(year -> Math.abs(year - near)))
        .orElse(same);
  }
}
