package org.quizwright.generation.tone;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.model.content.Claim;

/**
 * Tells who argues from who reports. Of what an author claims a third or more is open to dispute
 * where the text argues, and at most a quarter where it tells history plainly (counted in nineteen
 * texts).
 */
public final class Partisan {

  private static final double LEAST_CONTESTED = 1 / 3.0;

  private Partisan() {}

  /** Whether the author of the source {@code id} argues. */
  public static boolean isAuthorOf(Facts facts, String id) {
    String author = NamedAuthor.author(facts, id);
    List<Claim> own =
        facts.model().claims().stream()
            .filter(claim -> claim.ref().source().equals(id) && claim.assertedBy().equals(author))
            .toList();
    return !own.isEmpty()
        && own.stream().filter(Claim::contested).count() >= LEAST_CONTESTED * own.size();
  }
}
