package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Telling;

/** Who somebody was, where the text says so in passing: "Ann Lee, the head of the mill". */
final class RoleHeld implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    return Roles.of(facts).stream()
        .filter(role -> role.ref().equals(telling.ref()))
        .map(role -> new Reading("%s was %s.".formatted(role.name(), role.withArticle())))
        .toList();
  }
}
