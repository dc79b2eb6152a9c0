package org.quizwright.language;

import java.util.regex.Pattern;

/** The indefinite article by sound: "an uprising", "a union", "a one-day strike", "an heir". */
public final class Article {

  /**
   * Few capitals, or capitals without a vowel, are read letter by letter: "a UN report", "an MP".
   */
  private static final Pattern VOWEL =
      Pattern.compile(
          "[“‘\"(]*(?:[AEFHILMNORSX](?:\\p{Lu}{1,2}\\d?|[\\p{Lu}&&[^AEIOU]]+)\\b"
              + "|(?!\\p{Lu}{2,3}\\b)"
              + "(?i:(?!eu|one\\b|once\\b|uni(?![dmn])|unan|unesco|us[aeu]|ut[eio]|ukr|ura|ug[ai]|uru|ubi)[aeiou]"
              + "|hour|hono|hones|heir|8|1[18](?!\\d\\b))).*",
          Pattern.DOTALL);

  private Article() {}

  /** "a" or "an", as it stands before {@code words}. */
  public static String before(String words) {
    return VOWEL.matcher(words).matches() ? "an" : "a";
  }
}
