package org.quizwright.language;

import java.util.regex.Pattern;

/** The past tense of verbs. */
public final class PastTense {

  private static final String VOWELS = "aeiou";

  /** Longer verbs stressed on their last syllable; by spelling alone "refer" is like "offer". */
  private static final Pattern STRESSED =
      Pattern.compile(
          "(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur"
              + "|(?:com|dis|ex|im|pro|re)pel|annul|control|deter|equip|patrol|rebel|regret");

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
   * A stressed syllable that ends in one vowel and one consonant: "stop", "ban", "admit", but not
   * "fix" or "row".
   */
  private static boolean doubles(String verb) {
    int last = verb.length() - 1;
    boolean closed =
        last >= 2
            && !isVowel(verb.charAt(last))
            && "wxy".indexOf(verb.charAt(last)) < 0
            && isVowel(verb.charAt(last - 1))
            && !isVowel(verb.charAt(last - 2));
    boolean single = verb.chars().filter(PastTense::isVowel).count() == 1;
    return (closed && single) || STRESSED.matcher(verb).matches();
  }

  private static boolean isVowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
