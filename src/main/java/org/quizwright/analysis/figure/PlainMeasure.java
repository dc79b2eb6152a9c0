package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an amount counts, where the words around it show it without grammar. */
final class PlainMeasure {

  /** "8 out of the 70 mines". */
  private static final Pattern OUT_OF =
      Pattern.compile("^ out of (?:the )?(?:remaining )?(?:\\d[\\d,]* )?(\\p{Ll}[\\w’'-]*)");

  /** "an average salary of 35,000 francs", "a population of 140 million". */
  private static final Pattern OF_AMOUNT =
      Pattern.compile(
          "\\b((?:an?|the|combined|total)\\s(?:\\p{Ll}+\\s){0,2}(?!(?:total|sum|number|group|list"
              + "|range|period|result|consequence)\\b)\\p{Ll}+) of\\s(?:\\p{Ll}+\\s){0,2}$");

  /** "Ann Smith (5 million)", "Ann Smith (net worth 5 million)". */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(\\p{Lu}[\\w’'-]+(?: \\p{Lu}[\\w’'-]+){1,3}) \\((?:\\p{Ll}+\\s){0,3}$");

  private PlainMeasure() {}

  /** What is counted, where a fixed phrase says so. */
  static Optional<String> of(String sentence, Amount amount) {
    String before = sentence.substring(0, amount.span().start());
    String after = sentence.substring(amount.span().end());
    return first(OUT_OF, after).or(() -> first(IN_BRACKETS, before));
  }

  /** What stands before "of" and the amount. */
  static Optional<String> before(String sentence, Amount amount) {
    return first(OF_AMOUNT, sentence.substring(0, amount.span().start()));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
