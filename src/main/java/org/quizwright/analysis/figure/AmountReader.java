package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Span;

/** Reads the amounts in a sentence: money, percentages, ranges, counts, shares such as "half". */
final class AmountReader {

  private static final String NUMBER =
      "(?:" + NumberWords.IN_DIGITS + "|\\b" + NumberWords.IN_WORDS + "\\b)";
  private static final String SCALE = "(?:\\s(hundred|thousand|million|billion|trillion)\\b)?";
  private static final String HEDGE =
      "(?:\\b(at least|at most|up to|as much as|as many as|more than|less than|fewer than|no less than"
          + "|no fewer than|no more than|well over|over|under|around|about|roughly|approximately|nearly"
          + "|almost|some|only|just|an estimated|between|from)\\s(?:some\\s|around\\s|about\\s|only\\s)?)?";
  private static final String UNIT =
      "(?:\\s?(percent|per cent|%|times|rubles|roubles|dollars|pounds|euros|francs|marks|tons|tonnes"
          + "|kilometres|kilometers|km|miles|metres|meters|hectares|acres|degrees|years|months|weeks"
          + "|days|hours)(?!\\w))?";

  /** Groups: hedge, currency, number, scale, joint, second number, scale, unit. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)"
              + HEDGE
              + "(?<![\\w.,$£€-])([$£€])?("
              + NUMBER
              + ")"
              + SCALE
              + "(?:(\\s?[-–]\\s?|\\sto\\s|\\sand\\s)(?:[$£€])?("
              + NUMBER
              + ")"
              + SCALE
              + ")?(?![\\d:]|-?[a-z]{3,}-)(?!(?:st|nd|rd|th)\\b)"
              + UNIT);

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)"
              + HEDGE
              + "\\b(half|a third|two thirds|two-thirds|a quarter|three quarters|three-quarters"
              + "|a fifth|a tenth)\\b(?=\\s(?:of|that)\\b)");
  private static final List<String> RANGE_HEDGES = List.of("between", "from");

  private AmountReader() {}

  /** The amounts of a sentence from left to right; years, dates and ages aren't amounts. */
  static List<Amount> read(String sentence) {
    List<Amount> found = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(sentence);
    int from = 0;
    while (matcher.find(from)) {
      boolean range = isRange(matcher);
      int second = matcher.group(5) == null ? matcher.end() : matcher.start(5);
      boolean apart = matcher.group(6) != null && !range;
      from = apart ? second : matcher.end();
      int end = apart ? second : matcher.end();
      if (NotAnAmount.standsAt(sentence, matcher.start(3), end, matcher.group(8), money(matcher))) {
        continue;
      }
      found.add(amount(matcher, range, apart ? second : matcher.end()));
    }
    SHARE
        .matcher(sentence)
        .results()
        .forEach(r -> found.add(Shares.read(r.group(2), r.group(1), r.start(2))));
    return found;
  }

  private static boolean money(Matcher matcher) {
    return matcher.group(2) != null;
  }

  /** "40 to 50", "6-7", "between 54 and 60", but not "12 and 15" of two things. */
  private static boolean isRange(Matcher matcher) {
    String joint = matcher.group(5);
    String hedge = text(matcher.group(1)).toLowerCase(Locale.ROOT);
    return joint != null && (!joint.contains("and") || hedge.equals("between"));
  }

  private static Amount amount(Matcher matcher, boolean range, int end) {
    double scale = NumberWords.scale(text(matcher.group(4)));
    double low = NumberWords.value(matcher.group(3));
    double second = range ? NumberWords.value(matcher.group(6)) : low;
    double secondScale = range ? NumberWords.scale(text(matcher.group(7))) : scale;
    double lowScale = range && scale == 1 && second * secondScale > low ? secondScale : scale;
    double high = second * Math.max(secondScale, 1);
    String hedge = text(matcher.group(1)).toLowerCase(Locale.ROOT);
    int start = money(matcher) ? matcher.start(2) : matcher.start(3);
    return new Amount(
        Math.min(low * lowScale, high),
        range ? Math.max(high, low * lowScale) : low * scale,
        Units.name(matcher.group(2), end < matcher.end() ? null : matcher.group(8)),
        RANGE_HEDGES.contains(hedge) ? "" : hedge,
        new Span(start, end));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }
}
