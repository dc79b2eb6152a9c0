package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;

/** The sentence itself, where it says one thing only. */
final class WholeSentence implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    return saysOneThing(telling.read()) ? List.of(new Reading(telling.read().text())) : List.of();
  }

  /** Auxiliaries and copulas belong to their clause and make none of their own. */
  static boolean saysOneThing(ParsedSentence sentence) {
    return Clause.finite(sentence).stream()
            .filter(clause -> !sentence.hasRelation(clause.head(), "aux", "cop"))
            .count()
        == 1;
  }
}
