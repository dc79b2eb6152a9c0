package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.wording.OneClause;

/** The sentence itself, where it says one thing only. */
final class WholeSentence implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    boolean single = OneClause.test(telling.read());
    return single ? List.of(new Reading(telling.read().text())) : List.of();
  }
}
