package org.quizwright.banking;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.banking.BankPlan.Fate;

/** What a merge does, or would do, to every bank. */
public record MergePlan(List<BankPlan> banks) {

  public MergePlan {
    banks = List.copyOf(banks);
  }

  /** One line a bank, each with a line feed. */
  public String summary() {
    return banks.stream().map(bank -> bank + "\n").collect(Collectors.joining());
  }

  public boolean hasConflicts() {
    return banks.stream().anyMatch(bank -> !bank.of(Fate.CONFLICT).isEmpty());
  }
}
