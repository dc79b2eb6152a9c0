package org.quizwright.model.question;

import java.util.List;
import org.quizwright.model.Checks;

/**
 * What all questions have in common.
 *
 * @param id minted once and stored; unique in the bank
 * @param points the marks for a full answer, at least 1
 * @param assertedBy ids of the sources, or names of the speakers, that the answer rests on
 * @param evidence every quotation that the key needs
 */
public record Card(
    String id,
    Status status,
    Skill skill,
    Demand demand,
    Level level,
    int points,
    List<String> assertedBy,
    List<Evidence> evidence,
    Origin origin,
    Remarks remarks) {

  public Card {
    Checks.filled(id, "id");
    Checks.require(points >= 1, "a question has at least one point: " + id);
    assertedBy = List.copyOf(assertedBy);
    evidence = List.copyOf(evidence);
  }

  public Card withId(String newId) {
    return new Card(
        newId, status, skill, demand, level, points, assertedBy, evidence, origin, remarks);
  }

  /** The same card for a question worth {@code marks}. */
  public Card worth(int marks) {
    return new Card(id, status, skill, demand, level, marks, assertedBy, evidence, origin, remarks);
  }
}
