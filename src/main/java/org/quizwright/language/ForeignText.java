package org.quizwright.language;

import java.util.List;

/**
 * Tells a text in another language from an English one by its commonest words, without a model.
 *
 * <p>English prose has a word such as "the" or "of" in every three; so has every language its own.
 * A list of names has neither and is left alone.
 */
public final class ForeignText {

  /** Words that English prose can't do without and other languages don't have. */
  private static final List<String> ENGLISH =
      List.of(
          "the", "and", "of", "to", "that", "with", "was", "were", "by", "which", "from", "they",
          "their", "this", "not", "are", "been", "is", "it", "its", "his", "have", "has", "but",
          "who", "at", "would", "when", "what", "there", "you", "she", "our", "had", "as");

  /** The like of German, Dutch, French, Italian, Spanish, Portuguese, Swedish, Danish, Polish … */
  private static final List<String> OTHER =
      Words.list(
          "der das und nicht ist von mit den dem des ein eine einen im zu auf sich auch "
              + "wurde sie ich het een van en dat te voor niet zijn werd le la les du et est une "
              + "un dans que qui pour pas sur au aux ont il ils el los las del y una con por para "
              + "su se lo di che non è per gli della dei nel da em um uma não os dos och att det "
              + "som av på og ikke til af er w z na nie się jest że ja on ve bir és az egy hogy "
              + "sunt cum quod ad de ao foi fue e à");

  /** Those of them that stand in English texts as parts of names. */
  private static final List<String> IN_NAMES =
      List.of(
          "der", "den", "von", "van", "de", "la", "le", "les", "du", "des", "di", "da", "dos",
          "del", "della", "el", "los", "las", "y", "ad", "te", "do", "su", "na", "on");

  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_WORDS_OF_UNKNOWN = 25;
  private static final int FEWEST_LETTERS = 20;
  private static final double SHARE = 0.12;
  private static final double SHARE_OF_UNKNOWN = 0.04;
  private static final double SMALL_SHARE = 0.6;

  private ForeignText() {}

  /** Whether {@code text} is plainly in another language; a few words are given the doubt. */
  public static boolean is(String text) {
    if (isInAnotherScript(text)) {
      return true;
    }
    List<String> words = Words.in(text);
    double total = words.size();
    long english = words.stream().filter(ENGLISH::contains).count();
    long other = words.stream().filter(OTHER::contains).count();
    boolean beyondNames =
        words.stream().filter(OTHER::contains).filter(word -> !IN_NAMES.contains(word)).count() > 1;
    boolean known =
        total >= FEWEST_WORDS && beyondNames && other > 2 * english && other >= SHARE * total;
    boolean unknown =
        total >= FEWEST_WORDS_OF_UNKNOWN
            && english < SHARE_OF_UNKNOWN * total
            && startingSmall(text) >= SMALL_SHARE * total;
    return known || unknown;
  }

  private static boolean isInAnotherScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
            .count();
    return letters >= FEWEST_LETTERS && 2 * latin < letters;
  }

  /** How many words begin with a small letter, as those of a sentence do and names don't. */
  private static long startingSmall(String text) {
    long count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      count += letter && !inside && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      inside = letter;
    }
    return count;
  }
}
