package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.wording.OneClause;

/** A simple clause whose time or place has moved from its front to its end. */
final class MovedOpening implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    String text = plain.sentence().text();
    boolean simple =
        !plain.opening().isEmpty()
            && text.endsWith(".")
            && text.indexOf(',') < 0
            && OneClause.test(plain.sentence());
    return simple
        ? List.of(
            new Reading(Phrase.sentence(text.substring(0, text.length() - 1) + plain.opening())))
        : List.of();
  }
}
