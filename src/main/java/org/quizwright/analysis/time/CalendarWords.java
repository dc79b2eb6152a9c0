package org.quizwright.analysis.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.quizwright.language.Months;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Words;

/** The names of months, seasons and weekdays, and numbers in words. */
final class CalendarWords {

  static final String MONTH =
      "(" + Months.ANY + "|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)";

  static final String SEASON = "([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

  static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

  /** What may follow the name of a day. */
  static final String PART_OF_DAY = "(?: (?:morning|afternoon|evening|night)\\b)?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int FIRST_SEASON = 21;

  private static final List<String> ORDINALS =
      Words.list(
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
              + "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
              + "nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
              + "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
              + "thirty-first");

  /** From "first" to "thirty-first", the longer before those that they begin with; no group. */
  static final String ORDINAL_WORD =
      "(?:(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
          + String.join("|", ORDINALS.subList(1, 21))
          + "|thirtieth)";

  /** A number up to ninety-nine in words, or up to 999 in digits, or "a". */
  static final String NUMBER =
      "((?:"
          + NumberWord.tensWords()
          + ")(?:-(?:"
          + NumberWord.words(1, 9)
          + "))?|"
          + NumberWord.words(13, 19)
          + "|"
          + NumberWord.words(1, 12)
          + "|\\d{1,3}|an?)";

  private CalendarWords() {}

  /** 1 to 12. */
  static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  /** The season's number in EDTF, 21 to 24. */
  static int season(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FIRST_SEASON + SEASONS.indexOf(lower.equals("fall") ? "autumn" : lower);
  }

  static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The value of a match of {@link #ORDINAL_WORD} or of "15th". */
  static int ordinal(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word.replaceAll("\\D", ""))
        : ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
  }

  /** The value of a match of {@link #NUMBER}. */
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower);
    }
    int value = NumberWord.of(lower);
    return value < 0 ? 1 : value;
  }
}
