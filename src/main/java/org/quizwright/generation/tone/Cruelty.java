package org.quizwright.generation.tone;

import java.util.regex.Pattern;

/** Whether words tell of illness, injury or death, which are no matter for a game of words. */
public final class Cruelty {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(disease\\w*|cancer|tuberculosis|palsy|epidemic|illness\\w*|injur\\w+|addict\\w*"
              + "|suicide\\w*|bayonet\\w*|wounded|shot|kill\\w*|dead|die[ds]?|dying|death\\w*|murder\\w*"
              + "|assassinat\\w*|massacre\\w*)\\b");

  private Cruelty() {}

  public static boolean isIn(String text) {
    return WORDS.matcher(text).find();
  }
}
