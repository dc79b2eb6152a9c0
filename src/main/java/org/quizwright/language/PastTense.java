package org.quizwright.language;

/** The past tense of verbs. */
public final class PastTense {

  private static final String VOWELS = "aeiou";

  private PastTense() {}

  /** The simple past of a dictionary form: "arrive" → "arrived", "take" → "took". */
  public static String of(String verb) {
    return IrregularForms.past(verb).orElseGet(() -> regular(verb));
  }

  private static String regular(String verb) {
    int last = verb.length() - 1;
    if (last < 1) {
      return verb;
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.endsWith("y") && !isVowel(verb.charAt(last - 1))) {
      return verb.substring(0, last) + "ied";
    }
    return doubles(verb) ? verb + verb.charAt(last) + "ed" : verb + "ed";
  }

  /**
   * One syllable that ends in one vowel and one consonant: "stop", "ban", but not "fix" or "row".
   */
  private static boolean doubles(String verb) {
    int last = verb.length() - 1;
    boolean closed =
        last >= 2
            && !isVowel(verb.charAt(last))
            && "wxy".indexOf(verb.charAt(last)) < 0
            && isVowel(verb.charAt(last - 1))
            && !isVowel(verb.charAt(last - 2));
    return closed && verb.chars().filter(PastTense::isVowel).count() == 1;
  }

  private static boolean isVowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
