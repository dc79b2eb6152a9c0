package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.source.TextRef;

class VoicesAimTest {

  private static double cost(String... works) {
    NavigableSet<TextRef> reading = new TreeSet<>();
    Stream.of(works).forEach(work -> reading.add(new TextRef(work, 1, 1)));
    return new VoicesAim().cost(new SheetDraft(HarbourDraft.INDEX, List.of(), reading, 0));
  }

  @Test
  void wantsThreeWorks() {
    assertThat(cost("mercer", "finch", "rowe")).isZero();
    assertThat(cost("mercer", "finch")).isPositive();
  }

  @Test
  void mindsEveryWorkThatIsMissing() {
    assertThat(cost("mercer")).isGreaterThan(cost("mercer", "finch"));
  }

  @Test
  void asksForNoFourth() {
    assertThat(cost("mercer", "finch", "rowe", "council")).isZero();
  }

  @Test
  void hearsTheTwoSidesOfAComparison() {
    assertThat(new VoicesAim().cost(HarbourDraft.of(HarbourBank.comparison())))
        .isEqualTo(cost("mercer", "finch"));
  }
}
