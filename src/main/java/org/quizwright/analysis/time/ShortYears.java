package org.quizwright.analysis.time;

import java.util.regex.Pattern;

/** Where a number of three digits is a year: "in 843", "by 911 he", not "in 300 ships". */
final class ShortYears {

  private static final Pattern DATING =
      Pattern.compile(
          "(?i)(?:\\b(?:in|by|since|until|till|before|after|during|from|circa|year|early|late"
              + "|end of|(?:about|around)(?<=\\b(?:in|by|from|until) \\w{5,6}))|mid-|\\bc\\.|\\bca\\.) ?$");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:treaty|council|synod|battle|siege|sack|revolt|plague|famine|edict|charter|peace"
              + "|campaign|raid|division|partition) of $",
          Pattern.CASE_INSENSITIVE);

  private static final String WORDS =
      "(?:the|a|an|he|she|it|they|we|his|her|their|its|this|that|these|when|while|as|and(?! \\d)"
          + "|but|who|which|had|was|were|did|came|after|before|there|no|both|one|with|by|under"
          + "|until|because|where|at|on|for|following|against|only|already|having|still)";
  private static final Pattern FREE =
      Pattern.compile("^(?:$|[.;:!?)\\]”’]|,(?! ?\\d)| (?:\\p{Lu}|" + WORDS + "\\b)| [–—] )");

  /** A chronicle's "843. In this year …". */
  private static final Pattern ENTRY =
      Pattern.compile("^(?:[.:]$|[.:]? (?:In this year|This year|Here|In th|The|Then)\\b)");

  private ShortYears() {}

  static boolean isYear(Window window) {
    boolean opens = window.left().isEmpty() && ENTRY.matcher(window.right()).find();
    boolean dated = DATING.matcher(window.left()).find() || NAMED.matcher(window.left()).find();
    return opens || (dated && FREE.matcher(window.right()).find());
  }
}
