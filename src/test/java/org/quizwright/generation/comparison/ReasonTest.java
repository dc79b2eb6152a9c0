package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Relation;

class ReasonTest {

  private static Reason reason(String type, String affiliation, Relation relation) {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", affiliation)
            .passage(Weavers.BOOK)
            .work("letter", "Tom Reed", type, "1844", "Guild")
            .passage(Weavers.LETTER);
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("lender"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            relation);
    return new Reason(pairing, Archive.THEME.period());
  }

  @Test
  void fitsWhatEachCouldKnowOfThisMatter() {
    assertThat(reason("letter", "League", Relation.ONE_ADDS).whole(false))
        .isEqualTo(
            "Reed, close to it, could see what the conditions did on the spot, but hardly know what"
                + " had been agreed with whom; Marsh wrote in 1890 and could use what had come out by then.");
  }

  @Test
  void setsAWriterOfTheTimeAgainstOneWhoCouldLookBack() {
    assertThat(reason("report", "League", Relation.ONE_ADDS).fitted())
        .startsWith("Reed wrote in 1844, while it went on, from what was known then;");
  }

  @Test
  void weighsAnAgreement() {
    assertThat(reason("letter", "League", Relation.AGREE).whole(false))
        .contains("so where they agree they bear each other out");
    assertThat(reason("letter", "Guild", Relation.AGREE).whole(false))
        .contains("so their agreement proves little");
  }

  @Test
  void takesTwoDoersForNoConfirmation() {
    assertThat(reason("letter", "League", Relation.AGREE).whole(true))
        .startsWith("So they agree in general")
        .doesNotContain("bear each other out");
  }

  @Test
  void namesTheBodiesThatTheTwoStandForWhereThereAreTwo() {
    assertThat(reason("letter", "League", Relation.AGREE).bodies()).isEqualTo(" (Guild; League)");
    assertThat(reason("letter", "Guild", Relation.AGREE).bodies()).isEmpty();
  }
}
