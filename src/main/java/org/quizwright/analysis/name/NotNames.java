package org.quizwright.analysis.name;

import java.util.regex.Pattern;

/** Capitalised words that are never part of a name. */
final class NotNames {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September"
              + "|October|November|December|Christmas|Easter|Whitsun|Michaelmas|Candlemas|Advent|Lent");

  private NotNames() {}

  static boolean isOne(String word) {
    return WORD.matcher(word).matches();
  }
}
