package org.quizwright.generation;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.Digest;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Status;

/** Gives drafts their ids: {@code <theme>-<type>-<6 hex digits of the anchor's SHA-256>}. */
final class Minting {

  private static final int DIGITS = 6;

  private final String theme;
  private final List<String> taken = new ArrayList<>();

  Minting(String theme) {
    this.theme = theme;
  }

  /** The draft as a question whose id no earlier call has given. */
  Question mint(Draft draft) {
    Card card =
        new Card(
            id(draft),
            Status.DRAFT,
            draft.drafting().skill(),
            draft.demand(),
            draft.level(),
            draft.points(),
            draft.assertedBy(),
            draft.evidence(),
            new Origin(Origin.By.GENERATOR, draft.rule(), draft.anchor()),
            draft.remarks());
    return new Question(card, draft.task());
  }

  /** Where two anchors share their first digits, the later one moves along its hash. */
  private String id(Draft draft) {
    String hash = Digest.sha256(draft.anchor());
    String stem = theme + "-" + draft.task().type().abbreviation() + "-";
    int at = 0;
    while (taken.contains(stem + hash.substring(at, at + DIGITS))) {
      at++;
    }
    String id = stem + hash.substring(at, at + DIGITS);
    taken.add(id);
    return id;
  }
}
