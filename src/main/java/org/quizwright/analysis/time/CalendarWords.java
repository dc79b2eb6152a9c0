package org.quizwright.analysis.time;

import java.util.List;
import java.util.Locale;

/** The names of months and seasons. */
final class CalendarWords {

  static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)";

  static final String SEASON = "([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

  static final String YEAR = "((?:1[5-9]|20)\\d\\d)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final int FIRST_SEASON = 21;

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
}
