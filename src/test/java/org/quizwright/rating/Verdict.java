package org.quizwright.rating;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first question of the rating rules that a reader answers with no; {@code OK} if none. */
enum Verdict {
  UNDERSTANDABLE,
  GRAMMATICAL,
  ANSWERABLE,
  KEY,
  DISTRACTORS,
  WORTH,
  PRINT,
  OK;

  /** A reader's line: number of the item, verdict, remark. */
  private static final Pattern LINE = Pattern.compile("(\\d+)[.:;,]?\\s+(\\w+)\\b[\\s:;,.–-]*(.*)");

  /** One item as one reader rated it. */
  record Rating(int item, Verdict verdict, String remark) {

    /** Throws {@link IllegalArgumentException} if the line isn't a rating. */
    static Rating parse(String line) {
      Matcher matcher = LINE.matcher(line.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not “number verdict remark”: " + line);
      }
      return new Rating(
          Integer.parseInt(matcher.group(1)),
          Verdict.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
          matcher.group(3));
    }
  }
}
