package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Clause;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What somebody did something for, where the same sentence says so. */
final class Purpose implements QuestionRule {

  /** A clause keeps its conjunction, without which it would tell what may be. */
  private static final List<Pattern> AIMS =
      List.of(
          Pattern.compile(
              "^(?<shown>[^;:—]+?),? (?<asked>(?:so that|in order that|lest) (?:[\\p{L}’-]+ ){1,5}?(?:might|may|should|could|can|would) [^,;:—]+)\\.$"),
          Pattern.compile(
              "^(?<shown>[^;:—]+?),? (?:so as|in order) (?<asked>(?:not )?to [^,;:—]+)\\.$"));

  private static final Drafting DRAFTING =
      new Drafting("purpose", Skill.CLOSE_READING, Demand.INFER).after(Aspect.REASON);

  private static final RestOfSentence WAS =
      new RestOfSentence(
          DRAFTING,
          AIMS,
          "What, according to the rest of the sentence, was the purpose?",
          halves -> isPast(halves) && !RestOfSentence.isOnlyHeld(halves.shown()));

  private static final RestOfSentence IS =
      new RestOfSentence(
          DRAFTING,
          AIMS,
          "What, according to the rest of the sentence, is the purpose?",
          halves -> !isPast(halves) && !RestOfSentence.isOnlyHeld(halves.shown()));

  private static boolean isPast(Halves halves) {
    return Clause.main(halves.sentence()).filter(Clause::isPast).isPresent();
  }

  @Override
  public List<Draft> write(Facts facts) {
    return Stream.of(WAS, IS).flatMap(each -> each.write(facts).stream()).toList();
  }
}
