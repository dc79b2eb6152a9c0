package org.quizwright.generation.comprehension;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Terms and what the texts say they mean, with one meaning too many. */
final class TermMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("term-matching", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    List<PairMatching.Entry> entries =
        GlossedTerms.of(facts.model()).stream()
            .filter(term -> facts.isOnTheme(term.evidence().source(), term.evidence().passage()))
            .filter(term -> !term.isAbbreviation())
            .map(term -> new PairMatching.Entry(term.term(), term.gloss(), term.evidence()))
            .toList();
    return new PairMatching(
            DRAFTING, "Match each term with the explanation that the texts give of it.")
        .write(facts, entries);
  }
}
