package org.quizwright.banking;

import java.util.List;
import org.quizwright.banking.BankPlan.Fate;

/** What a merge does, or would do, to every bank. */
public record MergePlan(List<BankPlan> banks) {

  public MergePlan {
    banks = List.copyOf(banks);
  }

  public boolean hasConflicts() {
    return banks.stream().anyMatch(bank -> !bank.of(Fate.CONFLICT).isEmpty());
  }
}
