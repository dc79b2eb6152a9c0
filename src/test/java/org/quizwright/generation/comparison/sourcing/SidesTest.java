package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.model.question.Relation;

class SidesTest {

  private static Sides sides(String affiliation) {
    Archive archive =
        new Archive()
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .note("Tom Reed, a weaver from Corrow, prayed.")
            .passage("It rained.")
            .work("book", "Ada Marsh", "book", "1890", affiliation)
            .passage("It snowed.");
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("lender"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            Relation.AGREE);
    return Sides.of(pairing, Archive.twoWorks().facts(), "rain");
  }

  @Test
  void setTwoPlacesAndTheirEffectsSideBySide() {
    assertThat(sides("League").contrast())
        .isEqualTo(
            "Reed wrote in 1844 as “a weaver from Corrow” and so could know how people there lived;"
                + " Marsh wrote in 1890 and so could use what had been published by then.");
  }

  @Test
  void knowTheOrganisationThatBothShare() {
    assertThat(sides("Guild").organisation()).isEqualTo("Guild");
    assertThat(sides("League").organisation()).isEmpty();
    assertThat(sides("League").organisations()).containsExactly("Guild", "League");
  }
}
