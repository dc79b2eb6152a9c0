package org.quizwright.generation;

import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.Evidence;

/** Marks drafts that rest on sentences a class shouldn't meet unprepared. */
final class Sensitive {

  private Sensitive() {}

  static Draft marked(Facts facts, Draft draft) {
    boolean sensitive =
        draft.evidence().stream()
            .anyMatch(
                evidence ->
                    facts.model().sensitivities().stream()
                        .anyMatch(mark -> touches(facts, mark, evidence)));
    return sensitive ? draft.withRemarks(draft.remarks().withSensitive(true)) : draft;
  }

  /** Whether one of the two holds the other's words. */
  private static boolean touches(Facts facts, Sensitivity mark, Evidence evidence) {
    boolean here =
        mark.ref().source().equals(evidence.source()) && mark.ref().passage() == evidence.passage();
    Optional<String> sentence = here ? facts.sentence(mark.ref()) : Optional.empty();
    return sentence
        .filter(words -> words.contains(evidence.exact()) || evidence.exact().contains(words))
        .isPresent();
  }
}
