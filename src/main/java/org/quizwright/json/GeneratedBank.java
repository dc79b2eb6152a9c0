package org.quizwright.json;

import java.util.List;
import org.quizwright.model.question.QuestionBank;

/**
 * What the generator last wrote: the base that tells a person's edits from its own.
 *
 * @param fingerprint of the input that it was made from
 * @param deleted the questions that a person removed, which don't come back
 * @param bank the generator's questions, under the ids that they have in the bank
 */
public record GeneratedBank(String fingerprint, List<Deleted> deleted, QuestionBank bank) {

  /** A removed question; {@code anchor} tells it when the generator makes it again. */
  public record Deleted(String id, String anchor) {}

  public GeneratedBank {
    deleted = List.copyOf(deleted);
  }

  /** Whether a person removed this question, as far as a merge has seen it. */
  public boolean hasDeleted(String id) {
    return deleted.stream().anyMatch(item -> item.id().equals(id));
  }

  /**
   * The record as if the question had never been removed. It fits no input any more, so that the
   * banks are generated anew.
   */
  public GeneratedBank forgiving(String id) {
    return new GeneratedBank(
        "", deleted.stream().filter(item -> !item.id().equals(id)).toList(), bank);
  }
}
