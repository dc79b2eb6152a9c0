package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.regex.Pattern;

/** Tells quoted speech from scare quotes, titles, terms and slogans. */
final class SpokenWords {

  private static final int WORDS_WITH_A_SPEAKER = 3;
  private static final int WORDS_WITH_A_GUESS = 5;
  private static final int WORDS_ALONE = 8;
  private static final int LONG_GLOSS = 7;
  private static final double CAPITALS = 0.6;

  private static final Pattern SLOGAN =
      Pattern.compile(
          "(?i)\\b(?:slogans?|mottos?|watchwords?|banners?|placards?|chant(?:s|ed|ing)?)\\b[^.]{0,25}$");
  private static final Pattern NAMES_A_THING =
      Pattern.compile(
          "(?i)\\b(?:headlines?|headed|entitled|titled|named|nicknamed|termed|dubbed|christened|known as|i\\.e\\.|book|books|novel"
              + "|article|essay|song|poem|play|film|painting|club|ship|inn|concept|concept of|theory of"
              + "|program of|programme of|policy of|motto|watchword|so-called|the (?:word|term|name|title)s?(?! of))"
              + "\\b[^.]{0,25}$|\\bcalled(?: an?| the| it| him| her| them| themselves)?$");
  private static final Pattern GLOSSES =
      Pattern.compile(
          "(?i)(?:\\b(?:meaning|means|meant|literally|translated|i\\.e\\.)\\b[^.]{0,60}|\\()$");
  private static final Pattern IDEA =
      Pattern.compile(
          "(?i)\\b(?:argument|claim|idea|notion|myth|legend|view|belief|assertion|pretence) that\\b[^.]*$");
  private static final Pattern ANNOUNCED = Pattern.compile("(?s).*[:,]$");
  private static final Pattern SENTENCE = Pattern.compile("(?s)^\\p{Lu}.*\\s.*[.!?,…]$");

  private SpokenWords() {}

  /**
   * Whether quoted words are somebody's speech.
   *
   * @param before what stands before them in their passage
   * @param needed how many words it takes where no colon announces a sentence
   */
  static boolean isSpeech(String words, String before, int needed) {
    String spoken = words.strip();
    String lead = before.strip();
    int count = spoken.split("\\s+").length;
    boolean announced = ANNOUNCED.matcher(lead).matches();
    boolean names =
        SLOGAN.matcher(lead).find() || (!lead.endsWith(":") && NAMES_A_THING.matcher(lead).find());
    boolean glosses = GLOSSES.matcher(lead).find() && count < LONG_GLOSS;
    boolean idea = IDEA.matcher(lead).find() && count < LONG_GLOSS;
    if (names || glosses || idea || isTitle(spoken)) {
      return false;
    }
    boolean sentence = SENTENCE.matcher(spoken).matches();
    return count >= needed
        || (sentence && lead.endsWith(":") && count >= WORDS_WITH_A_SPEAKER)
        || (sentence && announced && needed == WORDS_WITH_A_SPEAKER && count >= 2);
  }

  /** How many words make a speech, by how surely its speaker is known. */
  static int needed(boolean told, boolean guessed) {
    if (told) {
      return WORDS_WITH_A_SPEAKER;
    }
    return guessed ? WORDS_WITH_A_GUESS : WORDS_ALONE;
  }

  /** Titles in English have capitals on all their weighty words, and no full stop. */
  private static boolean isTitle(String words) {
    List<String> weighty =
        List.of(words.split("[\\s—–-]+")).stream().filter(word -> word.length() > 3).toList();
    long capitals =
        weighty.stream().skip(1).filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return weighty.size() > 2
        && Character.isUpperCase(words.charAt(0))
        && capitals > CAPITALS * (weighty.size() - 1)
        && !words.matches("(?s).*[.,;!…]$");
  }
}
