package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Relation;

class MarkSchemeTest {

  private static final Difference LENDERS =
      new Difference(
          Difference.Kind.DOERS,
          "they name different lenders, a in Marsh and b in Reed",
          "they name different lenders");

  private static List<MarkLevel> levels(Difference difference) {
    Pairing pairing = Weavers.pairing("demands", Relation.ONE_ADDS);
    Sides sides = Sides.of(pairing, Archive.twoWorks().facts(), "bread");
    return new MarkScheme(pairing, "bread", Weavers.answer(pairing, sides, difference)).levels();
  }

  @Test
  void risesFromNoComparisonToAComparisonExplained() {
    assertThat(levels(LENDERS))
        .extracting(MarkLevel::points)
        .containsExactly("0", "1", "2", "3", "4");
  }

  @Test
  void acceptsNoReasonThatSaysTheDifferenceAgain() {
    assertThat(levels(LENDERS).get(4).descriptor())
        .contains("fits the difference named")
        .endsWith("don’t accept one that only says again that they name different lenders.");
  }

  @Test
  void creditsADifferenceOrWhatOnlyOneTells() {
    assertThat(levels(LENDERS).get(3).descriptor())
        .isEqualTo(
            "As level 2, and shows a difference, such as: they name different lenders, a in Marsh and b in"
                + " Reed. Accept any other that is shown by words of both. Or names what only one of them tells us (second row of the chart).");
  }

  @Test
  void demandsCommonGroundOnlyWhereThereIsSome() {
    Difference split = new Difference(Difference.Kind.POINT, "", "they differ");
    assertThat(levels(LENDERS).get(2).descriptor()).startsWith("Says what both tell us");
    assertThat(levels(split).get(2).descriptor()).startsWith("Says what each of the two says");
  }
}
