package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What might have come of it if things had gone otherwise, as the text itself weighs it. */
final class Counterfactual implements QuestionRule {

  private static final String MIGHT = "(?:might|would|could)\\b";

  private static final List<Pattern> IFS =
      List.of(
          Pattern.compile(
              "^(?:But |Yet |And )?(?<asked>(?:If|Had|Without|But for|Unless) [^,;:—]+), (?<shown>[^;:—]*\\b"
                  + MIGHT
                  + "[^;:—]*)\\.$"),
          Pattern.compile(
              "^(?<shown>[^,;:—]*\\b"
                  + MIGHT
                  + "[^,;:—]*?),? (?<asked>(?:if|had (?:the|he|she|they|we|I|\\p{Lu}\\p{L}+)|unless|but for) [^;:—]+)\\.$"));

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:this|these|those|such|that (?:been|done)|so|you)\\b");

  private static final RestOfSentence CONDITION =
      new RestOfSentence(
          new Drafting("counterfactual", Skill.CLOSE_READING, Demand.INFER),
          IFS,
          "On what condition does the sentence say so?",
          halves ->
              !POINTS.matcher(halves.shown()).find() && !POINTS.matcher(halves.asked()).find());

  @Override
  public List<Draft> write(Facts facts) {
    return CONDITION.write(facts);
  }
}
