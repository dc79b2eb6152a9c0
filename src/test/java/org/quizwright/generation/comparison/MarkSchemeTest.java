package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Relation;

class MarkSchemeTest {

  private static List<MarkLevel> levels(boolean close) {
    Archive archive = Weavers.archive();
    Pairing pairing =
        new Pairing(
            Issues.ALL.get(0),
            archive.excerpt("book", 2),
            archive.excerpt("letter", 1),
            Relation.ONE_ADDS,
            9);
    return MarkScheme.of(pairing, "bread", close);
  }

  @Test
  void risesFromNoComparisonToADifferenceExplained() {
    assertThat(levels(true)).extracting(MarkLevel::points).containsExactly("0", "1", "2", "3", "4");
    assertThat(levels(true).get(4).descriptor()).contains("explains a difference");
  }

  @Test
  void demandsAnAgreementOnlyWhereThereIsOne() {
    assertThat(levels(true).get(3).descriptor()).contains("both an agreement and a difference");
    assertThat(levels(false).get(3).descriptor()).contains("two agreements or differences");
  }
}
