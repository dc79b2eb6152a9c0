package org.quizwright.generation.comprehension;

import java.util.regex.Pattern;

/** Whether words of a speaker's complain of something. */
final class Grievance {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(worse|worst|humiliat\\w+|useless|garbage|filth\\w*|dirt\\w*|no one|nobody|nothing"
              + "|can[’']t|cannot|never|rob(?:s|bed)?|cheat\\w*|stole|stolen|lie[ds]?|lying|unfair\\w*"
              + "|unjust\\w*|hunger|hungry|starv\\w+|poor\\w*|miser\\w+|danger\\w*|unsafe|afraid|fear\\w*"
              + "|betray\\w*|deceiv\\w+|ignor\\w+|fed up|sick of|had enough|refus\\w+|unpaid|exploit\\w*"
              + "|take, take|suffer\\w*|bad|terrible|awful|dreadful|shame\\w*"
              + "|not (?:get|have|enough|paid|even))\\b");

  private Grievance() {}

  static boolean isIn(String text) {
    return WORDS.matcher(text).find();
  }
}
