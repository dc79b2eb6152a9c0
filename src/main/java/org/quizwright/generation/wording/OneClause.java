package org.quizwright.generation.wording;

import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;

/** Whether a sentence says one thing only: it has a single finite clause. */
public final class OneClause {

  private OneClause() {}

  /** Auxiliaries and copulas belong to their clause and make none of their own. */
  public static boolean test(ParsedSentence sentence) {
    return Clause.finite(sentence).stream()
            .filter(clause -> !sentence.hasRelation(clause.head(), "aux", "cop"))
            .count()
        == 1;
  }
}
