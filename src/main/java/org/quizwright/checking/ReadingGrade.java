package org.quizwright.checking;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the Flesch-Kincaid grade, the American school year whose pupils
 * follow it (J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of New
 * Readability Formulas for Navy Enlisted Personnel", 1975). Syllables are counted by spelling,
 * which is right for about nine English words in ten; a name of foreign spelling may be off by one.
 */
public final class ReadingGrade {

  private static final double A_WORD_A_SENTENCE = 0.39;
  private static final double A_SYLLABLE_A_WORD = 11.8;
  private static final double START = -15.59;

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern MUTE_E =
      Pattern.compile(
          "(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscgzx])es$");
  private static final Pattern HISSING_H = Pattern.compile(".*(?:sh|ch)es$");

  /** Two vowels side by side that are spoken apart, as in "various", "association", "society". */
  private static final Pattern SPLIT_VOWELS =
      Pattern.compile("(?<![tcsgxln])i[ao]|(?<=[tc])ia(?=t)|ie(?=t)|[^gq]ua|(?<!p)eo(?!u)");

  private ReadingGrade() {}

  /** The grade of a text given by its sentences; 0 for one without words. */
  public static double of(List<String> sentences) {
    List<String> words = sentences.stream().flatMap(s -> words(s).stream()).toList();
    if (words.isEmpty()) {
      return 0;
    }
    double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
    return A_WORD_A_SENTENCE * words.size() / sentences.size()
        + A_SYLLABLE_A_WORD * syllables / words.size()
        + START;
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.strip().split("\\s+", -1)).stream()
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** At least 1; what has no letters, such as a number, counts as one. */
  static int syllables(String word) {
    int count = 0;
    for (String part : word.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      count += part.isEmpty() ? 0 : Math.max(1, spoken(part));
    }
    return Math.max(1, count);
  }

  private static int spoken(String word) {
    String heard = HISSING_H.matcher(word).matches() ? word : MUTE_E.matcher(word).replaceFirst("");
    return count(VOWELS, heard) + count(SPLIT_VOWELS, heard);
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
