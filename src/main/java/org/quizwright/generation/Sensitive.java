package org.quizwright.generation;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.Evidence;

/** Marks drafts that rest on sentences a class shouldn't meet unprepared. */
final class Sensitive {

  private static final List<Sensitivity.Kind> WORDING =
      List.of(Sensitivity.Kind.SWEARING, Sensitivity.Kind.SLUR, Sensitivity.Kind.DEHUMANISING);

  private Sensitive() {}

  /**
   * Any mark on the words that a question is about counts; on words that only the key quotes, those
   * for death and cruelty.
   */
  static Draft marked(Facts facts, Draft draft) {
    Evidence chief = draft.evidence().get(0);
    boolean sensitive =
        facts.model().sensitivities().stream()
            .anyMatch(
                mark ->
                    touches(facts, mark, chief)
                        || (!WORDING.contains(mark.kind())
                            && draft.evidence().stream()
                                .anyMatch(evidence -> touches(facts, mark, evidence))));
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
