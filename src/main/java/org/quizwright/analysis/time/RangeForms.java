package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.DateForm.form;
import static org.quizwright.analysis.time.YearWords.FOUR_DIGITS;
import static org.quizwright.analysis.time.YearWords.WITH_ERA;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.NumberWord;

/** From year to year: "1914–18", "1923/4", "871–899", "58–50 BC", "27 BC–AD 14", "1990–present". */
final class RangeForms {

  private static final String DASH = " ?[-–—] ?";
  private static final String TO = "(?:" + DASH + "| to )";

  static final List<DateForm> ALL =
      List.of(
          form(FOUR_DIGITS + DASH + "(?:present|today|now)", RangeForms::open),
          form(WITH_ERA + TO + WITH_ERA, m -> years(m, year(m, 1), year(m, 2))),
          form(
              "(\\d{1,4})" + TO + "(\\d{1,4} ?(?:BCE?|B\\.C\\.(?:E\\.)?))",
              m -> years(m, 1 - year(m, 1), year(m, 2))),
          form(
              "((?:AD|A\\.D\\.) ?\\d{1,4})" + TO + "(\\d{1,4})",
              m -> years(m, year(m, 1), year(m, 2))),
          form(FOUR_DIGITS + TO + FOUR_DIGITS, m -> years(m, year(m, 1), year(m, 2))),
          form(FOUR_DIGITS + "[-–—/](\\d\\d?)", RangeForms::completed),
          form(
              "(?<=\\(|\\br\\. |\\breigned |\\byears |\\bin |\\bIn |\\bcirca |\\bc\\. )"
                  + "([1-9]\\d\\d)"
                  + DASH
                  + "([1-9]\\d\\d)(?!"
                  + NumberWord.COUNTED
                  + ")",
              m -> years(m, year(m, 1), year(m, 2))),
          form(
              "(?<=\\b(?:from|between|From|Between) )([1-9]\\d\\d) (?:to|and) (\\d{3,4})(?!"
                  + NumberWord.COUNTED
                  + ")(?<!(?:rose|fell|grew|up|down|rising|falling) from \\d{3} to \\d{3,4})",
              m -> years(m, year(m, 1), year(m, 2))));

  private RangeForms() {}

  private static int year(MatchResult match, int group) {
    return YearWords.read(match.group(group));
  }

  private static Optional<DateDraft> completed(MatchResult match) {
    int from = year(match, 1);
    return years(match, from, YearWords.completed(from, match.group(2)));
  }

  private static Optional<DateDraft> years(MatchResult match, int from, int to) {
    return to > from ? Optional.of(DateDraft.years(match.end(), from, to)) : Optional.empty();
  }

  private static Optional<DateDraft> open(MatchResult match) {
    int year = year(match, 1);
    String edtf = YearWords.edtf(year) + "/..";
    return Optional.of(DateDraft.fixed(match.end(), year, Shape.RANGE, edtf));
  }
}
