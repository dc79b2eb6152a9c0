package org.quizwright.banking;

import org.jspecify.annotations.Nullable;
import org.quizwright.json.GeneratedBank;
import org.quizwright.model.question.QuestionBank;

/**
 * A merged bank, the base for the next merge, and what became of each question.
 *
 * @param before the bank as it stood, or null if there was none
 */
record Merged(@Nullable QuestionBank before, QuestionBank bank, GeneratedBank base, BankPlan plan) {

  boolean isNews() {
    return !bank.equals(before);
  }
}
