package org.quizwright.generation.locating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.wording.OneClause;
import org.quizwright.model.content.Cause;

/** "A because B" as "the reason why A was that B". */
final class BecauseClause implements Reworder {

  private static final List<String> CLAUSES = List.of("because", "on the grounds that");

  private static final List<String> NOUNS =
      List.of("because of", "due to", "owing to", "as a result of", "as a consequence of");

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    return facts.model().causes().stream()
        .filter(cause -> cause.ref().equals(telling.ref()))
        .filter(cause -> isWhole(facts, cause))
        .map(BecauseClause::reading)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isWhole(Facts facts, Cause cause) {
    return OneClause.test(facts.language().parse(Phrase.sentence(cause.effect())));
  }

  private static Optional<Reading> reading(Cause cause) {
    String marker = cause.marker().toLowerCase(Locale.ROOT);
    String effect = Phrase.lowered(cause.effect().strip());
    String reason = cause.cause().strip();
    if (CLAUSES.contains(marker)) {
      return Optional.of(new Reading("The reason why %s was that %s.".formatted(effect, reason)));
    }
    return NOUNS.contains(marker)
        ? Optional.of(
            new Reading(Phrase.sentence("%s was a reason why %s".formatted(reason, effect))))
        : Optional.empty();
  }
}
