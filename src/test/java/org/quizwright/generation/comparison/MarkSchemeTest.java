package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Relation;

class MarkSchemeTest {

  private static List<MarkLevel> levels(String matter) {
    return MarkScheme.of(Weavers.pairing(matter, Relation.ONE_ADDS), "bread");
  }

  @Test
  void risesFromNoComparisonToAComparisonExplained() {
    assertThat(levels("demands"))
        .extracting(MarkLevel::points)
        .containsExactly("0", "1", "2", "3", "4");
    assertThat(levels("demands").get(4).descriptor()).contains("explains it by who speaks");
  }

  @Test
  void demandsCommonGroundOnlyWhereThereIsSome() {
    assertThat(levels("demands").get(2).descriptor()).startsWith("Says what both tell us");
    assertThat(levels("meaning").get(2).descriptor()).startsWith("Says how they differ");
  }
}
