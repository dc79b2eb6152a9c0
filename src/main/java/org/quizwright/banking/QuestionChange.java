package org.quizwright.banking;

import java.util.List;

/**
 * What an edit did, or would do, to one question.
 *
 * @param bank the id of its bank
 * @param fields what changed; empty for a new question
 */
public record QuestionChange(String id, String bank, Kind kind, List<FieldChange> fields) {

  /** What became of a question. */
  public enum Kind {
    ADDED,
    CHANGED,
    UNCHANGED,
    /** It stayed as it was, for a reason that a finding tells. */
    LEFT
  }

  public QuestionChange {
    fields = List.copyOf(fields);
  }
}
