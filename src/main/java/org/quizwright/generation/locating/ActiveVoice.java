package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Telling;

/** A passive sentence made active; an active one made passive reads like a translation. */
final class ActiveVoice implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    return Core.of(plain)
        .filter(core -> core.clause().isPassive())
        .flatMap(core -> Doing.of(plain))
        .map(doing -> new Reading(Phrase.sentence(doing.doer() + " " + doing.did())))
        .stream()
        .toList();
  }
}
