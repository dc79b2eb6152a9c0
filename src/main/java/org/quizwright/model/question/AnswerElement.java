package org.quizwright.model.question;

import java.util.List;

/**
 * One thing that a full answer holds.
 *
 * @param accepted other wordings that earn the points
 */
public record AnswerElement(String id, String text, List<String> accepted, int points) {

  public AnswerElement {
    accepted = List.copyOf(accepted);
  }

  /** For one point, by no other wording that could be told beforehand. */
  public static AnswerElement of(String id, String text) {
    return new AnswerElement(id, text, List.of(), 1);
  }
}
