package org.quizwright.analysis.figure;

import java.util.List;

/** What a single word of a spelt-out number is worth. */
final class NumberWord {

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private NumberWord() {}

  /** 1 to 19; -1 for any other word. */
  static int small(String word) {
    return SMALL.indexOf(word);
  }

  /** 20 to 90; -1 for any other word. */
  static int tens(String word) {
    int ten = TENS.indexOf(word);
    return ten < 2 ? -1 : 10 * ten;
  }

  /** What a word multiplies the number before it by; 1 for none. */
  static double scale(String word) {
    return switch (word) {
      case "dozen" -> 12;
      case "score" -> 20;
      case "hundred" -> 1e2;
      case "thousand" -> 1e3;
      case "million", "m" -> 1e6;
      case "billion", "bn" -> 1e9;
      case "trillion" -> 1e12;
      default -> 1;
    };
  }
}
