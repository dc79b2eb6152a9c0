package org.quizwright.analysis.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Case;
import org.quizwright.language.ParsedSentence;

/** Cuts phrases that read well by themselves out of a sentence. */
final class Phrases {

  private static final int LONGEST = 14;
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*(?:,\\s.*|[;:(\\[—–].*|\\s-\\s.*|\\s+(?:who|which|whose|while|whereas|but|although|because)\\s.*"
              + "|\\s+and\\s+(?:(?:at least|over|about|some|nearly|up to|around)\\s+)?[$£€\\d].*)",
          Pattern.DOTALL);
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)^(?:(?:its|their|his|her|our|my|your|this|these|those|that|an?|the|such|some|all|any)\\s+)+");
  private static final Pattern LOOSE_END =
      Pattern.compile(
          "(?i)(?:\\s+(?:of|to|in|at|by|for|from|with|than|on|and|or|the|a|an|about|some|only|nearly|over|as|that|up|was|were|is|are|had|has|have|been|between))+$");

  /** The time of a figure stands beside it, not in its words. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<=\\w) (?:between|in|since|by|until|during|from) (?:the )?(?:early |late |mid-)?(?:1\\d|20)\\d\\ds?(?: (?:and|to) (?:1\\d|20)\\d\\d)?$"
              + "|(?<=\\w) (?:to|with|against) \\d+(?:,\\d{3})*\\b.*$");

  private static final Pattern QUOTES = Pattern.compile("[“”\"]");
  private static final Pattern SEAM =
      Pattern.compile(
          "\\s(?=(?:of|in|at|by|for|from|with|on|and|or|to|without|under|during|after|before|as)\\s)");

  private Phrases() {}

  /** The noun with all that describes it, from behind a number or a determiner. */
  static String noun(ParsedSentence sentence, int noun, int from) {
    int left = noun;
    while (left > 0
        && sentence.token(left - 1).start() >= from
        && sentence.token(left - 1).head() >= 0
        && !sentence.token(left - 1).hasTag("IN", "TO", "CC", ",", ":")
        && !sentence.token(left - 1).isFinite()
        && (sentence.isUnder(left - 1, noun) || sentence.hasRelation(left, "flat"))) {
      left--;
    }
    int end = Math.max(sentence.subtree(noun).end(), sentence.token(noun).end());
    return tidy(sentence.text().substring(sentence.token(left).start(), end));
  }

  /** Without determiner, side clauses and loose ends. */
  static String tidy(String phrase) {
    String cut = CUT.matcher(phrase.strip()).replaceFirst("");
    String whole =
        TIME.matcher(LEADING.matcher(cut).replaceFirst(""))
            .replaceFirst("")
            .replaceFirst("[.,!?]+[”\"’]?$", "");
    return balanced(shortened(LOOSE_END.matcher(whole).replaceFirst(""))).strip();
  }

  /** A composed phrase, no longer than reads well. */
  static String limited(String phrase) {
    return balanced(LOOSE_END.matcher(shortened(phrase.strip())).replaceFirst("")).strip();
  }

  /** A quotation mark without its partner goes. */
  private static String balanced(String phrase) {
    return QUOTES.matcher(phrase).results().count() % 2 == 0
        ? phrase
        : QUOTES.matcher(phrase).replaceAll("");
  }

  /** A long phrase ends at a seam, not in the middle of a group of words. */
  private static String shortened(String phrase) {
    List<String> words = List.of(phrase.split("\\s+"));
    if (words.size() <= LONGEST) {
      return phrase;
    }
    String head = String.join(" ", words.subList(0, LONGEST + 1));
    Matcher seams = SEAM.matcher(head);
    int last = -1;
    while (seams.find()) {
      last = seams.start();
    }
    return last < head.length() / 3
        ? head
        : LOOSE_END.matcher(head.substring(0, last)).replaceFirst("");
  }

  /** As it may stand inside a sentence: "The company" → "the company". */
  static String inside(ParsedSentence sentence, int first, String phrase) {
    boolean name =
        sentence.token(first).isProperNoun()
            || sentence.token(first).isNamed()
            || phrase.startsWith("I ");
    return name ? phrase : Case.lower(phrase);
  }
}
