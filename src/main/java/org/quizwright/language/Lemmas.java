package org.quizwright.language;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dictionary forms without a model, good enough to compare two texts: a rare word may come out
 * wrong, but a word always comes out the same.
 */
public final class Lemmas {

  /** Words that only look as if they had an ending. */
  private static final Set<String> WHOLE =
      new LinkedHashSet<>(
          Words.list(
              "news series species means always perhaps themselves gas bias crisis politics"
                  + " economics physics mathematics statistics headquarters during thing nothing"
                  + " something anything everything king spring string evening morning bring sing"
                  + " ring wing hundred sacred red bed indeed atlas canvas lens across towards"
                  + " afterwards"));

  /** What is left of verbs in a silent e when -ed or -ing is cut off. */
  private static final Pattern LOST_E =
      ending(
          "[cuvz]",
          "[^s]s",
          "[bcdfgkpt]l",
          "[dr]g",
          "(?:(?:ch|rr)an|[lv]en|[^aeiou]a)g",
          "(?:(?<![eo])a|cre|[^aeiou][ou]|qu?o|un?i|nvi|wri|exci|gni|ci)t",
          "(?:[^aeiou][aiu]|[st]o|lo)r",
          "[^aeiou](?:i[bdfklmn]|a[dkmp]|u[dlm]|o[dk]|y[pz]|ip)",
          "[^aeiould]op",
          "(?:ve|vo|po)n");

  private static final Pattern DOUBLED =
      ending("bb|gg|mm|nn|pp|rr|tt|ntroll|mpell|pell|cell|vell|nell");

  private static final Pattern HISSING = ending("(?:x|ch|sh|zz|[^sht]o)es");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  private Lemmas() {}

  /** What looks back from the end of a word, so that nothing is tried at its other letters. */
  private static Pattern ending(String... endings) {
    return Pattern.compile("(?<=" + String.join("|", endings) + ")");
  }

  private static boolean hasEnding(Pattern ending, String word) {
    return ending
        .matcher(word)
        .useTransparentBounds(true)
        .region(word.length(), word.length())
        .lookingAt();
  }

  /** The dictionary form of {@code word} in lower case. */
  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return IrregularForms.base(lower).orElseGet(() -> regular(lower));
  }

  private static String regular(String word) {
    if (word.length() <= 3 || WHOLE.contains(word)) {
      return word;
    }
    return word.endsWith("s") ? withoutS(word) : withoutVerbEnding(word);
  }

  private static String withoutS(String word) {
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hisses = word.endsWith("sses") || hasEnding(HISSING, word);
    return cut(word, hisses ? 2 : 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ed") && !word.endsWith("eed")) {
      return stem(word, 2);
    }
    return word.endsWith("ing") ? stem(word, 3) : word;
  }

  /** Cuts an ending off, undoes doubling ("planned" → "plan"), puts back a lost e ("making"). */
  private static String stem(String word, int ending) {
    String bare = cut(word, ending);
    if (bare.length() < 2 || !VOWEL.matcher(bare).find()) {
      return word;
    }
    if (hasEnding(DOUBLED, bare)) {
      return cut(bare, 1);
    }
    return hasEnding(LOST_E, bare) ? bare + "e" : bare;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
