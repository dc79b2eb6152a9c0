package org.quizwright.model.question;

import org.quizwright.model.finding.Place;

/**
 * What a reviewer said of one question.
 *
 * @param id the question's
 * @param place where the reviewer said so
 * @param wording the new words of the question, or empty
 * @param comment for the designers, or empty
 * @param reviewer the reviewer's name, or empty
 * @param revision the state of the question that was reviewed, or empty where unknown
 */
public record Review(
    String id,
    Place place,
    Decision decision,
    String wording,
    String comment,
    String reviewer,
    String revision) {

  /** What to do with the question. */
  public enum Decision {
    ACCEPT,
    /** Take the new wording, then accept. */
    EDIT,
    REJECT,
    /** Nothing: there is only a comment. */
    NONE
  }

  public Review withReviewer(String name) {
    return new Review(id, place, decision, wording, comment, name, revision);
  }
}
