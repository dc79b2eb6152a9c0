package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.question.QuestionBank;

class MissingKindsTest {

  private static final QuestionBank BANK = HarbourBank.bank();

  @Test
  void sayWhyThereIsNoTimelineAndNoComparison() {
    assertThat(MissingKinds.of(Harbour.model(), BANK.withQuestions(List.of())))
        .hasSize(2)
        .anyMatch(line -> line.matches("harbour-1921: no timeline: its \\d+ dated events .*"))
        .anyMatch(line -> line.startsWith("harbour-1921: no comparison: nothing was found"));
  }

  @Test
  void areSilentWhereTheBankHoldsBoth() {
    assertThat(MissingKinds.of(Harbour.model(), BANK)).isEmpty();
  }
}
