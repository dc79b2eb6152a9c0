package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Locale;

/** Reads numbers in digits and in words. */
final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of(
          "zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
          "ninety");

  static final String IN_WORDS =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five"
          + "|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
  static final String IN_DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  private NumberWords() {}

  /** The value of {@code number}, a match of one of the two expressions. */
  static double value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Double.parseDouble(number.replace(",", ""))
        : inWords(number.toLowerCase(Locale.ROOT));
  }

  private static double inWords(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return inWords(word.substring(0, hyphen)) + inWords(word.substring(hyphen + 1));
    }
    return SMALL.contains(word) ? SMALL.indexOf(word) : 10.0 * TENS.indexOf(word);
  }

  /** What "million" and the like multiply by; 1 for none. */
  static double scale(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "hundred" -> 1e2;
      case "thousand" -> 1e3;
      case "million", "m" -> 1e6;
      case "billion", "bn" -> 1e9;
      case "trillion" -> 1e12;
      default -> 1;
    };
  }
}
