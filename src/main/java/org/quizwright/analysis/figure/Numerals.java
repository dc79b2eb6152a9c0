package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.NumberWord;

/** Reads a number in digits, in words, or in both ("5.8 billion") from a place in a sentence. */
final class Numerals {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d,])|\\d+)"
              + "(\\.\\d+)?(?:\\s?([½¼¾]))?");
  private static final Pattern HALF_A =
      Pattern.compile("(?i)half(?: an?|-a-) ?(dozen|hundred|thousand|million|billion)\\b");
  private static final Pattern ONE_OF =
      Pattern.compile("(?i)an? (?=(?:dozen|score|hundred|thousand|million|billion|trillion)\\b)");
  private static final Pattern WORD =
      Pattern.compile("(?i)(?:-and-|,? and |[ -])?([a-z]+)(?![\\w’'])");
  private static final Pattern SCALE =
      Pattern.compile(
          "(?i)(?:[ -]?)(dozen|hundred|thousand|million|billion|trillion|bn|m)(?![\\w\\p{L}])");
  private static final Pattern AND_A_HALF = Pattern.compile("(?i) and (?:a|one) (half|quarter)\\b");

  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:\\p{L}+ )?$");

  private Numerals() {}

  static Optional<Numeral> at(String text, int start) {
    Matcher digits = DIGITS.matcher(text).region(start, text.length());
    if (digits.lookingAt()) {
      double value = Double.parseDouble(digits.group(1).replaceAll("\\D", "") + tail(digits));
      return Optional.of(scaled(text, value + fraction(digits.group(3)), digits.end(), false));
    }
    Matcher half = HALF_A.matcher(text).region(start, text.length());
    if (half.lookingAt()) {
      return Optional.of(new Numeral(scale(half.group(1)) / 2, half.end(), true));
    }
    Matcher one = ONE_OF.matcher(text).region(start, text.length());
    return one.lookingAt()
        ? Optional.of(withHalf(text, words(text, one.end(), 1)))
        : Optional.of(words(text, start, 0))
            .filter(number -> number.end() > start)
            .map(number -> withHalf(text, number));
  }

  private static String tail(Matcher digits) {
    return digits.group(2) == null ? "" : digits.group(2);
  }

  private static double fraction(@Nullable String sign) {
    return sign == null ? 0 : sign.equals("½") ? 0.5 : sign.equals("¼") ? 0.25 : 0.75;
  }

  /** Digits may be followed by words of scale: "1.5 million", "5 hundred thousand". */
  private static Numeral scaled(String text, double value, int end, boolean inWords) {
    Matcher matcher = SCALE.matcher(text).region(end, text.length());
    return matcher.lookingAt()
        ? scaled(text, value * scale(matcher.group(1)), matcher.end(), inWords)
        : new Numeral(Math.round(value * 1e6) / 1e6, end, inWords);
  }

  /** "two and a half million", "a million and a half". */
  private static Numeral withHalf(String text, Numeral number) {
    Matcher matcher = AND_A_HALF.matcher(text).region(number.end(), text.length());
    if (!matcher.lookingAt()) {
      return number;
    }
    double part = matcher.group(1).equalsIgnoreCase("half") ? 0.5 : 0.25;
    double unit = number.value() >= 1e6 ? 1e6 : number.value() >= 1e3 ? 1e3 : 1;
    return scaled(text, number.value() + part * unit, matcher.end(), true);
  }

  /** Adds up words as long as each can follow the one before. */
  private static Numeral words(String text, int start, double first) {
    double total = 0;
    double current = first;
    int end = start;
    Matcher matcher = WORD.matcher(text).region(start, text.length());
    while (matcher.lookingAt() && (end > start || matcher.start(1) == start)) {
      String word = matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("(?<=illion)s$", "");
      double scale = NumberWord.scale(word);
      boolean and = text.substring(end, matcher.start(1)).contains("and");
      double sum = scale > 1 ? -1 : sum(current, total, word, and);
      sum = sum < 0 && and && total == 0 && !isBetween(text, start) ? turned(current, word) : sum;
      if (scale > 1 && word.length() > 2 && current > 0 && !and) {
        total = scale >= 1e3 ? total + current * scale : total;
        current = scale >= 1e3 ? 0 : current * scale;
      } else if (sum > 0) {
        current = sum;
      } else {
        break;
      }
      end = matcher.end();
      matcher.region(end, text.length());
    }
    return new Numeral(total + current, end, true);
  }

  /** The sum of {@code current} and the word; -1 where the word can't go on the number. */
  private static double sum(double current, double total, String word, boolean and) {
    int small = NumberWord.small(word);
    int tens = NumberWord.tens(word);
    boolean isFirst = current == 0 && (total == 0 || !and || total >= 1e3);
    boolean afterHundred = current >= 100 && current % 100 == 0;
    if (small > 0 && (isFirst || afterHundred || isAfterTens(current, small, and))) {
      return current + small;
    }
    return tens > 0 && (isFirst || afterHundred) ? current + tens : -1;
  }

  /** "three and twenty". */
  private static double turned(double current, String word) {
    int tens = NumberWord.tens(word);
    return current > 0 && current < 10 && tens > 10 ? current + tens : -1;
  }

  private static boolean isBetween(String text, int start) {
    return BETWEEN.matcher(text.substring(0, start)).find();
  }

  private static boolean isAfterTens(double current, int small, boolean and) {
    return !and && small < 10 && current % 100 >= 20 && current % 10 == 0;
  }

  private static double scale(String word) {
    return NumberWord.scale(word.toLowerCase(Locale.ROOT));
  }
}
