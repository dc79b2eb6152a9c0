package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.RestOfSentence.Halves;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What followed on something, or put an end to it, where the same sentence says so. */
final class Sequel implements QuestionRule {

  private static final Drafting DRAFTING = new Drafting("sequel", Skill.CHRONOLOGY, Demand.LOCATE);

  private static final Pattern WHEN =
      Pattern.compile(
          "^(?:But |And |Then |So |Yet )?(?<shown>(?i:when|after|as soon as|once|the moment that|before) [^,;:—]+), (?<asked>[^;:—]+)\\.$");

  private static final Pattern UNTIL =
      Pattern.compile("^(?<shown>[^;:—]+?),? until (?<asked>[^,;:—]+)\\.$");

  /** What somebody thought or happened to be doing is no event. */
  private static final Pattern THOUGHT =
      Pattern.compile(
          "^(?:[\\p{L}’-]+ ){1,4}?(?:thought|knew|felt|happened to|used to|was|were|had)\\b");

  private static final RestOfSentence THEN =
      new RestOfSentence(
          DRAFTING,
          List.of(WHEN),
          "What happened, according to the rest of the sentence?",
          halves ->
              isTold(halves)
                  && halves.asksForTheMainClause()
                  && !THOUGHT.matcher(halves.asked()).find());

  private static final RestOfSentence END =
      new RestOfSentence(
          DRAFTING,
          List.of(UNTIL),
          "What, according to the rest of the sentence, put an end to this?",
          Sequel::isTold);

  private static boolean isTold(Halves halves) {
    return halves.isPast() && halves.showsAClause() && halves.opensWithItsSubject();
  }

  @Override
  public List<Draft> write(Facts facts) {
    return Stream.of(THEN, END).flatMap(each -> each.write(facts).stream()).toList();
  }
}
