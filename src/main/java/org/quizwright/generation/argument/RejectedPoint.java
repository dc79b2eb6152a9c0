package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What a sentence puts in place of something that it says was not so. */
final class RejectedPoint implements QuestionRule {

  /**
   * "Not against the king but against his ministers": the same word after "not" and after "but"
   * tells that one stands for the other.
   */
  private static final List<Pattern> NOT_BUT =
      List.of(
          Pattern.compile(
              "^(?<shown>[^;:—“”]*?\\bnot (?<kind>to|as|by|for|from|in|on|over|with|against|about|at|under|through|because|that) [^;:—“”]+?),? (?<asked>but(?:,? (?:on the contrary|rather|instead),?)? \\k<kind> (?:(?!\\bbut\\b)[^;:—])+)\\.$"),
          Pattern.compile(
              "^(?<shown>[^;:—“”]*?\\bnot (?:an?|the|any) [^;:—“”]+?),? (?<asked>but(?:,? (?:on the contrary|rather|instead),?)? (?:an?|the|one) (?:(?!\\bbut\\b)[^;:—])+)\\.$"),
          Pattern.compile(
              "^(?<shown>[^;:—“”]*?\\b(?<kind>have|has|had|was|were|is|are) not [^;:—“”]+?),? (?<asked>but \\k<kind> (?:(?!\\bbut\\b)[^;:—])+)\\.$"));

  private static final RestOfSentence INSTEAD =
      new RestOfSentence(
          new Drafting("rejected-point", Skill.CLOSE_READING, Demand.INFER),
          NOT_BUT,
          "What does the rest of the sentence say instead?",
          halves -> halves.showsAClause() && !halves.goesOnWithItsOwnSubject("but"),
          asked ->
              asked.replaceFirst(
                  "^but(?:,? (?:on the contrary|rather|instead),?)? (?:(?:have|has|had|was|were|is|are) )?",
                  ""));

  @Override
  public List<Draft> write(Facts facts) {
    return INSTEAD.write(facts);
  }
}
