package org.quizwright.language;

import java.util.regex.Pattern;

/** The indefinite article by sound: "an uprising", "a union", "a one-day strike", "an heir". */
public final class Article {

  private static final Pattern VOWEL =
      Pattern.compile(
          "(?i)(?:(?!eu|one\\b|once\\b|uni(?![dmn])|us[aeu]|ut[eio]|ukr|ura)[aeiou]"
              + "|hour|hono|hones|heir|8|1[18](?!\\d\\b)).*",
          Pattern.DOTALL);

  private Article() {}

  /** "a" or "an", as it stands before {@code words}. */
  public static String before(String words) {
    return VOWEL.matcher(words).matches() ? "an" : "a";
  }
}
