package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What somebody did something for, where the same sentence says so. */
final class Purpose implements QuestionRule {

  private static final Pattern AIM =
      Pattern.compile(
          "^(?<shown>[^;:—]+?),? (?:so that|in order that|so as|in order|lest) (?<asked>(?:(?:[\\p{L}’-]+ ){1,5}?(?:might|may|should|could|can|would) |to |not to )[^,;:—]+)\\.$");

  private static final RestOfSentence PURPOSE =
      new RestOfSentence(
          new Drafting("purpose", Skill.CLOSE_READING, Demand.INFER).after(Aspect.REASON),
          List.of(AIM),
          "What, according to the rest of the sentence, was the purpose?",
          halves -> halves.showsAClause() && !RestOfSentence.isOnlyHeld(halves.shown()));

  @Override
  public List<Draft> write(Facts facts) {
    return PURPOSE.write(facts);
  }
}
