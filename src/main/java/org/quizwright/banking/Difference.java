package org.quizwright.banking;

import java.util.List;

/**
 * How a question in a bank differs from what the generator last wrote.
 *
 * @param fields what a person changed; empty unless edited
 */
public record Difference(String id, String bank, Kind kind, List<FieldChange> fields) {

  /** What a person did. */
  public enum Kind {
    EDITED,
    ADDED,
    DELETED,
    ORPHANED
  }

  public Difference {
    fields = List.copyOf(fields);
  }
}
