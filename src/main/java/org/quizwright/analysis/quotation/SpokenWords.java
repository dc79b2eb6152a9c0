package org.quizwright.analysis.quotation;

import java.util.regex.Pattern;

/** Tells quoted speech from scare quotes, titles, terms and slogans. */
final class SpokenWords {

  private static final int WORDS_WITH_A_SPEAKER = 4;
  private static final int WORDS_ALONE = 8;

  private static final Pattern NAMES_A_THING =
      Pattern.compile(
          "(?i)\\b(?:slogan|slogans|banner|banners|placard|placards|chant(?:ed|ing)?|entitled"
              + "|titled|called|named|termed|dubbed|known as|i\\.e\\.|book|article|song"
              + "|poem|film|club|concept|concept of|theory of|program of|programme of|policy of)"
              + "\\b[^.]{0,25}$|\\bmeaning\\b[^.]{0,60}$");
  private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.*\\s.*[.!?,…]$");

  private SpokenWords() {}

  /**
   * Whether quoted words are somebody's speech.
   *
   * @param before what stands before them in their passage
   * @param hasSpeaker whether a tag names who speaks
   */
  static boolean isSpeech(String words, String before, boolean hasSpeaker) {
    int count = words.strip().split("\\s+").length;
    if (NAMES_A_THING.matcher(before.strip()).find()) {
      return false;
    }
    return hasSpeaker
        ? count >= WORDS_WITH_A_SPEAKER || (count >= 2 && SENTENCE.matcher(words.strip()).matches())
        : count >= WORDS_ALONE;
  }
}
