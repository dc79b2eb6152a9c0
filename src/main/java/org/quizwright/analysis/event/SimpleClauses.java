package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.Span;

/**
 * Cuts the clause that a date plainly belongs to out of a long sentence, since parsers lose their
 * way in fronted phrases and asides.
 *
 * <p>Two places are plain: a date before its clause ("In 1990, the union …"; "…, in 1990 the union
 * …") and a date before "when".
 */
final class SimpleClauses {

  /** A date at the head of a clause, with what may stand before it there. */
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?:^|[,;:—–] (?:(?:and|but|then),? )?)"
              + "(?:(?:back |already |only |early |late )?"
              + "(?:in|on|during|toward|towards|around|at|by|about|throughout|for|from|after)"
              + "\\b[^,;:—–()]{0,40}|(?:the|that)\\b[^,;:—–()]{0,20})?$",
          Pattern.CASE_INSENSITIVE);

  /** A clause that is joined to the first one need not be of its date. */
  private static final Pattern JOINED = Pattern.compile("(?:and|but|or|nor|yet|so)\\b");

  private static final Pattern GOES_ON = Pattern.compile("^, (?:and|but|or|nor|yet)\\b");

  private static final Pattern WHEN = Pattern.compile("^,?(?: [-–—])? when ");
  private static final Pattern WHEN_ENDS = Pattern.compile(" [-–—] |[,;—)]");

  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*\\([^()]*\\)|\\s*\\[[^\\]]*\\]|\\s?[—–] ?[^—–]+[—–]|,? (?:which|who|whose|where) [^,]+(?=,)");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:after|before|despite|on|at|with|under|amid|following|during|from|while|as|throughout)\\b"
              + "[^,;]+, (?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_WORDS = 5;

  private SimpleClauses() {}

  /** What happened at the date, in the clause that follows it: "in 1990, when the union split". */
  static List<String> when(String sentence, Span date) {
    String right = sentence.substring(date.end());
    Matcher when = WHEN.matcher(right);
    if (!when.find()) {
      return List.of();
    }
    String told = right.substring(when.end());
    Set<String> clauses = new LinkedHashSet<>(Asides.without(told));
    clauses.add(WHEN_ENDS.split(told, 2)[0]);
    return sentences(clauses);
  }

  /** Clauses of {@code sentence} after the date at {@code date}, the longest first. */
  static List<String> of(String sentence, Span date) {
    String left = sentence.substring(0, date.start());
    String right = sentence.substring(date.end());
    Set<String> clauses = new LinkedHashSet<>();
    if (isFronted(left, right)) {
      clauses.addAll(cuts(cleaned(right)));
      clauses.addAll(Asides.without(right.replaceFirst("^[\\s,]+", "")));
    }
    return sentences(clauses);
  }

  private static List<String> sentences(Set<String> clauses) {
    return clauses.stream()
        .filter(clause -> !clause.isBlank())
        .map(SimpleClauses::finished)
        .filter(SimpleClauses::isLongEnough)
        .toList();
  }

  /** What follows each comma after a fronted date, where an apposition hides the clause. */
  static List<String> tails(String sentence, Span date) {
    String right = sentence.substring(date.end());
    if (!isFronted(sentence.substring(0, date.start()), right)) {
      return List.of();
    }
    String clean = cleaned(right);
    return IntStream.range(0, clean.length())
        .filter(i -> clean.startsWith(", ", i))
        .mapToObj(i -> clean.substring(i + 2))
        .filter(tail -> !JOINED.matcher(tail).lookingAt())
        .map(SimpleClauses::finished)
        .filter(SimpleClauses::isLongEnough)
        .toList();
  }

  /** "They left, in May, and …": such a date ends what was told before. */
  private static boolean isFronted(String left, String right) {
    Matcher fronted = FRONTED.matcher(left);
    return fronted.find() && (fronted.start() == 0 || !GOES_ON.matcher(right).find());
  }

  private static String cleaned(String text) {
    String clean = ASIDE.matcher(text).replaceAll(" ").replaceAll(" +(?=[ ,;.])", "");
    clean = clean.replaceFirst("^[\\s,]+", "");
    return OPENING.matcher(clean).replaceFirst("").replaceFirst("^[\\s,]+", "");
  }

  /** The text up to its end, and up to each of its commas and semicolons. */
  private static List<String> cuts(String text) {
    List<String> cuts = new ArrayList<>(List.of(text));
    for (int i = text.length() - 1; i > 0; i--) {
      boolean inNumber = Character.isDigit(text.charAt(Math.min(i + 1, text.length() - 1)));
      if (",;:".indexOf(text.charAt(i)) >= 0 && !inNumber) {
        cuts.add(text.substring(0, i));
      }
    }
    return cuts;
  }

  private static String finished(String clause) {
    return RunningText.capitalised(clause.strip().replaceFirst("[.,;:]+$", "")) + ".";
  }

  private static boolean isLongEnough(String clause) {
    return clause.split(" ", -1).length >= FEWEST_WORDS;
  }
}
