package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What a sentence sets against the point that it grants with "although", "while" or "despite". */
final class GrantedPoint implements QuestionRule {

  private static final Pattern GRANTED =
      Pattern.compile(
          "^(?:(?:However|Yet|But|And|In other words|Thus|Still),? )?(?<shown>(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ee]ven though|[Ww]hereas"
              + "|[Dd]espite|[Ii]n spite of|[Nn]otwithstanding) [^,;:—]+), (?<asked>[^;:—]+)\\.$");

  /** "While the miners were waiting", "while in London": at that time. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)^while (?:in|at|on|there|\\p{L}+ing|[^,]*\\b(?:was|were|is|are|had been) (?:\\p{L}+ly )?\\p{L}+ing)\\b");

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:this|these|those|such|that|it|he|she|they|we|I|you)\\b");

  /** A second clause beside the one asked for would be a second answer. */
  private static final Pattern LONE_AND = Pattern.compile("^(?:and|but|or|\\p{L}+ing)\\b");

  private static final RestOfSentence CONTRAST =
      new RestOfSentence(
          new Drafting("granted-point", Skill.CLOSE_READING, Demand.INFER),
          List.of(GRANTED),
          "Which contrasting point does the rest of the sentence make?",
          halves ->
              !TIME.matcher(halves.shown()).find()
                  && !POINTS.matcher(halves.shown()).find()
                  && !LONE_AND.matcher(halves.asked()).find());

  @Override
  public List<Draft> write(Facts facts) {
    return CONTRAST.write(facts);
  }
}
