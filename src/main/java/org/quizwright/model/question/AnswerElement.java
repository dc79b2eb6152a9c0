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
}
