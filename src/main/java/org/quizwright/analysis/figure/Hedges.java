package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that make a number less than exact. */
final class Hedges {

  private static final String HEDGE =
      "(?:at least|at most|at the very least|up to|up toward|as much as|as many as|as few as|as little as"
          + "|more than|less than|fewer than|no less than|not less than|no fewer than|not fewer than"
          + "|no more than|not more than|not quite|not even|upwards of|well over|over|under|above|below"
          + "|around|about|roughly|approximately|nearly|almost|close to|some|only|just|barely|hardly"
          + "|scarcely|perhaps|maybe|possibly|probably|circa|c\\.|ca\\.|exactly|fully|an estimated"
          + "|estimated|an average of|a mere|a total of|usually|on average|a further|another)";
  private static final Pattern BEFORE = Pattern.compile("(?i)(?<!\\w)((?:" + HEDGE + " )+)$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^(?: [\\p{L}]+)?,? (or (?:so|more|less|thereabouts)|at (?:the )?(?:least|most))\\b");
  private static final Pattern NO_HEDGE =
      Pattern.compile(
          "(?i)(?:an average of|a total of|on average|a further|another|usually|some of) ?");

  private Hedges() {}

  /** The hedge of a number with {@code before} and {@code behind} it; empty for none. */
  static String around(String before, String behind) {
    Matcher matcher = BEFORE.matcher(before);
    String found = matcher.find() ? NO_HEDGE.matcher(matcher.group(1)).replaceAll("").strip() : "";
    Matcher after = BEHIND.matcher(behind);
    return (found.isEmpty() && after.find() ? after.group(1) : found).toLowerCase(Locale.ROOT);
  }

  /** Where the hedge before {@code start} begins. */
  static int start(String text, int start) {
    Matcher matcher = BEFORE.matcher(text.substring(0, start));
    return matcher.find() ? matcher.start() : start;
  }
}
