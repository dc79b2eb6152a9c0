package org.quizwright.reading.works;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.reading.works.Locus.Reading;

/** A reading that no writer would write: letters among figures, two alphabets, a word doubled. */
final class Damage implements Evidence {

  /** Figures inside a word or letters inside a number, but not "1930s", "21st" or "T-34". */
  private static final Pattern MIXED =
      Pattern.compile(
          "\\p{L}\\d+\\p{Ll}|\\p{Ll}\\d|\\b\\d+[lIO]\\d*\\b|\\b[lO]\\d{2,}\\b|\\b0\\p{Ll}");

  private static final Pattern TWO_ALPHABETS =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");

  private static final Pattern NO_TEXT = Pattern.compile("[\\uFFFD\\p{Cc}]|Ã[\\u0080-¿]|â€");

  private static final Pattern ODD_CASE =
      Pattern.compile(
          "\\b\\p{Ll}\\p{Lu}{2,}|\\b\\p{Lu}{2,}\\p{Ll}{2,}|\\b(?!Ma?c|De|La|Le|Fitz|O’)\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}*\\b");

  private static final Pattern DOUBLED_SIGN = Pattern.compile(",,|;;|,\\.(?!\\.)|\\s[,;]");

  private static final Pattern DOUBLED_WORD =
      Pattern.compile("\\b(?!that\\b|had\\b)(\\p{L}{2,}) \\1\\b");

  private static final List<Pattern> SIGNS =
      List.of(MIXED, TWO_ALPHABETS, NO_TEXT, ODD_CASE, DOUBLED_SIGN);

  @Override
  public Verdict weigh(Locus locus, List<Reading> readings) {
    List<Reading> faulty =
        readings.stream()
            .filter(found -> isMisprint(found.text()) || doubles(locus, found, readings))
            .toList();
    return Evidence.without(
        faulty,
        readings,
        faulty.isEmpty() ? "" : Evidence.quoted(faulty.get(0)) + " is a misprint on its face.");
  }

  private static boolean isMisprint(String text) {
    return SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
  }

  /** Whether the passage repeats more words with this reading than with another. */
  private static boolean doubles(Locus locus, Reading reading, List<Reading> readings) {
    long fewest =
        readings.stream().mapToLong(other -> doubled(locus.passageWith(other))).min().orElse(0);
    return doubled(locus.passageWith(reading)) > fewest;
  }

  private static long doubled(String text) {
    return DOUBLED_WORD.matcher(text).results().count();
  }
}
