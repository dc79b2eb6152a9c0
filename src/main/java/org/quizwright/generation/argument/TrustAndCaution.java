package org.quizwright.generation.argument;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Case;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;

/**
 * What speaks for a kind of voice and what against it, as a class would be told.
 *
 * @param trust a clause that begins small and has no full stop, as {@code caution} too
 */
record TrustAndCaution(String trust, String caution) {

  /**
   * Asks for one reason of each.
   *
   * @param said whose words they are and what is to be weighed, such as "Ann Lee quotes a miner."
   * @param weighed the words to be weighed, as the object of "trust"
   */
  Draft draft(
      Facts facts,
      Drafting drafting,
      String said,
      String weighed,
      String hinge,
      Evidence evidence,
      List<String> assertedBy) {
    String stem = "%s Name one reason to trust %s and one for caution.".formatted(said, weighed);
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of("trust", "A reason for trust, such as: " + trust + "."),
            AnswerElement.of("caution", "A reason for caution, such as: " + caution + "."));
    String model = "%s, but %s.".formatted(Case.upper(trust), caution);
    return drafting.draft(
        facts, hinge, new ShortAnswer(stem, model, elements), 2, List.of(evidence), assertedBy);
  }
}
