package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.SpelledYear;
import org.quizwright.language.Words;

/**
 * Decades: "the 1480s", "the early 1990s", "the 1990s and 2000s", "the eighties", "the
 * nineteen-fifties".
 */
final class DecadeForms {

  private static final String PART = "(?:(early|mid|late)[- ](?:to[- ](?:mid|late)[- ])?)?";
  private static final String TENS = "((?:[1-9]|1\\d|20)\\d0)[’']?s";
  private static final List<String> NAMES =
      Words.list("twenties thirties forties fifties sixties seventies eighties nineties");

  static final List<DateForm> ALL =
      List.of(
          form(
              PART + "(?:the )?" + TENS + "(?: and| or| to|,? and the|[-–—]) " + PART + TENS,
              DecadeForms::two),
          form(PART + "(?:the )?" + TENS + "( BCE?)?", DecadeForms::decade),
          form("(?:the )?(?:(early|mid|late)[- ])?[’'‘](\\d0)s", m -> named(m, tens(m))),
          form(
              "the (?:(early|mid|late)[- ])?((?:twen|thir|for|fif|six|seven|eigh|nine)ties)",
              m -> named(m, 20 + 10 * NAMES.indexOf(m.group(2)))),
          form(
              PART + "(?:the )?(" + SpelledYear.CENTURY + ")[- ](" + String.join("|", NAMES) + ")",
              DecadeForms::spelled));

  private DecadeForms() {}

  private static int tens(MatchResult match) {
    return Integer.parseInt(match.group(2));
  }

  /** "The 1700s" are a century to most who write so. */
  private static Optional<DateDraft> decade(MatchResult match) {
    int first = tens(match);
    boolean christ = match.group(3) != null;
    if (first % 100 == 0 && first < 2000) {
      int year = christ ? -first : first;
      return CenturyForms.draft(match.end(), year, match.group(1));
    }
    String edtf = christ ? "-" + edtf(first, null) : edtf(first, match.group(1));
    return Optional.of(DateDraft.fixed(match.end(), christ ? -first : first, Shape.DECADE, edtf));
  }

  /** "The nineteen-fifties". */
  private static Optional<DateDraft> spelled(MatchResult match) {
    int first = SpelledYear.century(match.group(2)) + 20 + 10 * NAMES.indexOf(match.group(3));
    String edtf = edtf(first, match.group(1));
    return Optional.of(DateDraft.fixed(match.end(), first, Shape.DECADE, edtf));
  }

  private static Optional<DateDraft> two(MatchResult match) {
    int first = tens(match);
    int second = Integer.parseInt(match.group(4));
    String from = edtf(first, match.group(1));
    String to = edtf(second, match.group(3));
    String edtf = ends(from, first)[0] + "/" + ends(to, second)[1];
    return second > first
        ? Optional.of(DateDraft.fixed(match.end(), second, Shape.DECADE, edtf))
        : Optional.empty();
  }

  private static String[] ends(String edtf, int first) {
    return edtf.contains("/")
        ? edtf.split("/", 2)
        : new String[] {YearWords.edtf(first), YearWords.edtf(first + 9)};
  }

  private static Optional<DateDraft> named(MatchResult match, int tens) {
    String part = match.group(1);
    return Optional.of(
        DateDraft.relative(match.end(), thread -> thread.decade(tens, y -> edtf(y, part))));
  }

  private static String edtf(int first, @Nullable String part) {
    return switch (part == null ? "" : part.toLowerCase(Locale.ROOT)) {
      case "early" -> about(first, first + 3);
      case "mid" -> about(first + 4, first + 6);
      case "late" -> about(first + 7, first + 9);
      default -> DateDraft.format("%03dX", first / 10);
    };
  }

  private static String about(int from, int to) {
    return YearWords.edtf(from) + "~/" + YearWords.edtf(to) + "~";
  }
}
