package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Words;

/** What an amount counts, where the words around it show it without grammar. */
final class PlainMeasure {

  private static final List<String> GENERIC =
      Words.list(
          "total sum number group list range period result consequence lot set series "
              + "couple pair body board maximum minimum average mean town city village family "
              + "band crowd fleet squadron low high record story");

  /** "Ann Smith (5 million)", "Ann Smith (net worth 5 million)". */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(\\p{Lu}[\\w’'-]+(?: \\p{Lu}[\\w’'-]+){1,3}) \\((?:(\\p{Ll}+(?: \\p{Ll}+)*) )?$");

  /** "an average salary of 35,000 francs", "a population of 140 million". */
  private static final Pattern OF_AMOUNT =
      Pattern.compile(
          "(?i)\\b((?:an?|the|his|her|its|their|combined|total|with)\\s(?:\\p{L}+\\s){0,2}?(?:\\p{Ll}+))(?: (?:of|was|is|at))\\s$");

  private static final Pattern FROM =
      Pattern.compile("^ of ((?:the |an? )?\\p{L}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*)");

  private PlainMeasure() {}

  /** "within thirty yards of the hustings". */
  static Optional<String> from(String behind) {
    Matcher from = FROM.matcher(behind);
    return from.find() ? Optional.of("distance from " + from.group(1)) : Optional.empty();
  }

  static boolean isGeneric(String lemma) {
    return GENERIC.contains(lemma);
  }

  /** The name before a bracket that holds the amount. */
  static Optional<String> bracketed(String before) {
    Matcher matcher = IN_BRACKETS.matcher(before);
    return matcher.find()
        ? Optional.of(
            (matcher.group(2) == null ? "" : matcher.group(2) + " of ") + matcher.group(1))
        : Optional.empty();
  }

  /** What stands before "of" and the amount. */
  static Optional<String> before(String before) {
    Matcher matcher = OF_AMOUNT.matcher(before);
    return matcher.find()
        ? Optional.of(Phrases.tidy(matcher.group(1).replaceFirst("(?i)^with ", "")))
            .filter(words -> !isGeneric(words))
        : Optional.empty();
  }
}
