package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TrueFalse;

/** A true-false statement with an absolute or vague term that its evidence doesn't hold. */
public final class AbsoluteStatement implements ItemCheck {

  private static final List<String> TERMS =
      Words.list(
          "always never only all none every nothing everyone completely entirely often "
              + "sometimes usually rarely probably");

  @Override
  public List<Finding> check(Question question) {
    if (!(question.task() instanceof TrueFalse statement)) {
      return List.of();
    }
    List<String> said =
        question.card().evidence().stream()
            .map(Evidence::exact)
            .flatMap(exact -> Words.in(exact).stream())
            .toList();
    boolean added =
        Words.in(OwnWords.of(statement.stem())).stream()
            .anyMatch(word -> TERMS.contains(word) && !said.contains(word));
    return ItemCheck.warn(
        question,
        added,
        "The statement holds an absolute or vague term that the source doesn't.",
        "Keep to the strength of the source.");
  }
}
