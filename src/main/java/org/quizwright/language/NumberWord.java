package org.quizwright.language;

import java.util.List;

/** What a spelt-out number is worth. */
public final class NumberWord {

  private static final List<String> SMALL =
      Words.list(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");
  private static final List<String> TENS =
      Words.list("- - twenty thirty forty fifty sixty seventy eighty ninety");

  /** What the number before it counts, so that the number is no year: " men", " armed men". */
  public static final String COUNTED =
      " (?:(?!(?:by|in|at|on|of|to|for|from|with|and|or|was|were|had|has|is|are|the|when|as|under|but"
          + "|after|before|into|over|about|than|that|his|her|their|its|some|many|most|all|both|saw"
          + "|did|he|she|it|they|we|who|which|while|until|because|through|against|no) )"
          + "[\\p{Ll}-]+ )?(?:people|men|women|children|troops|infantry|cavalry|horse|foot|oxen|sheep"
          + "|cattle|dead|wounded|feet|strong|or so|(?!(?:was|has|does|thus|this|its|his|perhaps"
          + "|always|towards|besides|afterwards|sometimes|across|less|unless|whereas)\\b)"
          + "\\p{Ll}{2,}s)\\b";

  private NumberWord() {}

  /** The words from one number to another, both below 20, as alternatives of a pattern. */
  public static String words(int first, int last) {
    return String.join("|", SMALL.subList(first, last + 1));
  }

  /** The words from 20 to 90 as alternatives of a pattern. */
  public static String tensWords() {
    return String.join("|", TENS.subList(2, TENS.size()));
  }

  /** A pattern of the words for the numbers from {@code least} (below 20) to 99, each whole. */
  public static String pattern(int least) {
    return "(?<![\\p{L}-])(?:(?:%s)(?:-(?:%s))?|%s)(?![\\p{L}-])"
        .formatted(tensWords(), words(1, 9), words(least, 19));
  }

  /** The word for a number below 20. */
  public static String word(int number) {
    return SMALL.get(number);
  }

  /** The value of a number below a hundred in small letters, such as "forty-two"; else -1. */
  public static int of(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Math.max(small(word), tens(word));
    }
    int ten = tens(word.substring(0, hyphen));
    int digit = small(word.substring(hyphen + 1));
    return ten > 0 && digit > 0 && digit < 10 ? ten + digit : -1;
  }

  /** 0 to 19; -1 for any other word. */
  public static int small(String word) {
    return SMALL.indexOf(word);
  }

  /** 20 to 90; -1 for any other word. */
  public static int tens(String word) {
    int ten = TENS.indexOf(word);
    return ten < 2 ? -1 : 10 * ten;
  }

  /** What a word multiplies the number before it by; 1 for none. */
  public static double scale(String word) {
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
