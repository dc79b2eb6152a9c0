package org.quizwright.assembly.plan;

import java.util.List;
import java.util.regex.Pattern;

/** Sees whether a sentence says what the question word of an enquiry asks for. */
final class EnquiryAnswer {

  private static final List<EnquiryAnswer> KINDS =
      List.of(
          new EnquiryAnswer(
              "why|what (?:caused|led to|made|drove|brought about)",
              "because|as a result of|due to|owing to|thanks to|caused by|result(?:ed)? from"
                  + "|in order to|so that|in protest|protest(?:ed|ing)? against|the reasons?"
                  + "|the causes?|forced|drove|driven by|provoked|triggered|sparked|prompted"
                  + "|led to|in response to|demand(?:s|ed|ing)?"),
          new EnquiryAnswer(
              "who (?:\\p{L}+ )?(?:gained|lost|won|benefit(?:ed|ted)?|profited|suffered|paid)"
                  + "|winners?|losers?",
              "gained|lost|losses|won|benefit(?:s|ed|ted)?|profit(?:s|ed)?|suffered|enriched"
                  + "|seized|gobbled|acquired|dismissed|laid off|unemployed|unpaid|poorer|richer"
                  + "|bankrupt|starved|fortunes?"),
          new EnquiryAnswer(
              "how (?:did|do|does|was|were|could|have|has)",
              "by \\p{L}+ing|through|by means of|with the help of|using|in this way"));

  private final Pattern question;
  private final Pattern answer;

  private EnquiryAnswer(String question, String answer) {
    this.question = words(question);
    this.answer = words(answer);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** False for an enquiry whose question word we have no test for: no claim is better than one. */
  static boolean isIn(String sentence, String enquiry) {
    return KINDS.stream()
        .anyMatch(
            kind -> kind.question.matcher(enquiry).find() && kind.answer.matcher(sentence).find());
  }
}
