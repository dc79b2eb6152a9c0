package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Relation;

class MarkSchemeTest {

  private static List<MarkLevel> levels(String matter) {
    Pairing pairing = Weavers.pairing(matter, Relation.ONE_ADDS);
    KeyQuote left = new KeyQuote(pairing.point().left(), "", "nine demands", List.of(), false);
    KeyQuote right = new KeyQuote(pairing.point().right(), "", "bread first", List.of(), false);
    KeyQuote more = new KeyQuote(pairing.point().left(), "", "no grievance", List.of(), true);
    ModelAnswer answer =
        new ModelAnswer(
            "",
            "",
            left,
            right,
            new Apart("lender", List.of("a", "b"), false),
            List.of(more),
            List.of(more),
            2);
    return new MarkScheme(pairing, "bread", answer, new Provenance(null, "bread")).levels();
  }

  @Test
  void risesFromNoComparisonToAComparisonExplained() {
    assertThat(levels("demands"))
        .extracting(MarkLevel::points)
        .containsExactly("0", "1", "2", "3", "4");
    assertThat(levels("demands").get(4).descriptor()).contains("explains it by who the two are");
  }

  @Test
  void namesTheContentOfThisPair() {
    assertThat(levels("demands").get(2).descriptor()).contains("“nine demands” and “bread first”");
    assertThat(levels("demands").get(3).descriptor())
        .contains("Marsh names a as the lender, Reed b");
  }

  @Test
  void creditsWhatOnlyOneTellsBesideADifference() {
    assertThat(levels("demands").get(3).descriptor())
        .endsWith(
            "or what only one of them tells us (Marsh: “no grievance”; Reed: “no grievance”).");
  }

  @Test
  void demandsCommonGroundOnlyWhereThereIsSome() {
    assertThat(levels("demands").get(2).descriptor()).startsWith("Says what both tell us");
    assertThat(levels("meaning").get(2).descriptor()).startsWith("Says how they differ");
  }
}
