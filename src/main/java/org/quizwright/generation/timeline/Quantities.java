package org.quizwright.generation.timeline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.language.Months;

/** Tells whether a label leaves out how many a sentence speaks of. */
final class Quantities {

  private static final String YEAR = "(?:1\\d|20)\\d\\d(?!\\d)";

  private static final String NUMBER =
      "(?:(?!"
          + YEAR
          + ")\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
          + "|forty|fifty|half|most|dozens?|hundreds?|thousands?|millions?)";

  /** "86 out of the 200 ", "half of its ", with one or two adjectives. */
  private static final String BEFORE_A_NOUN =
      "(?:\\s+(?:out )?of(?: the| its| their| his| her| these| those)?)?"
          + "(?:\\s+(?!of\\b|the\\b|an?\\b|in\\b|on\\b|at\\b|and\\b|to\\b)\\p{Ll}[\\p{L}-]*){0,2}?\\s+";

  private Quantities() {}

  /** "Plans to shut mines" may be other plans than those to shut another 86 of them. */
  static boolean isDropped(String label, String sentence) {
    return manyIn(label).stream()
        .map(
            noun ->
                Pattern.compile(
                    "(?i)(?<![\\p{L}\\d,.-])("
                        + NUMBER
                        + ")(?! (?:"
                        + Months.ANY
                        + ")\\b)"
                        + BEFORE_A_NOUN
                        + noun
                        + "\\b"))
        .flatMap(counted -> counted.matcher(sentence).results())
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .anyMatch(number -> !List.of(words(label)).contains(number));
  }

  private static List<String> manyIn(String label) {
    return List.of(words(label)).stream()
        .filter(word -> word.matches("\\p{L}{3,}s"))
        .map(Pattern::quote)
        .toList();
  }

  private static String[] words(String label) {
    return label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d,.-]+", -1);
  }
}
