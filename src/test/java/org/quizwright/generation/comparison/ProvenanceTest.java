package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Relation;

class ProvenanceTest {

  private static final Provenance PROVENANCE = new Provenance(Archive.THEME.period());

  private static Pairing pairing(String affiliation, String book, String letter) {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", affiliation)
            .passage(book)
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .passage(letter);
    return Weavers.pairing(
        Weavers.matter("lender"),
        archive.excerpt("letter", 1),
        archive.excerpt("book", 1),
        Relation.AGREE);
  }

  private static Pairing pairing(String affiliation) {
    return pairing(affiliation, "The town lent bread.", "We had no bread, and it was our town.");
  }

  @Test
  void tellsWhenEachSpokeAndWhoWasConcerned() {
    assertThat(PROVENANCE.contrast(pairing("League")))
        .isEqualTo(
            "Reed wrote in 1844, at the time of the events, as one of those concerned (“our”), while"
                + " Marsh wrote in 1890, long after the events");
  }

  @Test
  void reliesOnNoMoreThanTheWordsShow() {
    Pairing cited =
        pairing("League", "According to the Herald, the town lent bread.", "The town had bread.");
    assertThat(PROVENANCE.reliability(cited.right()))
        .endsWith("and gives a source that can be checked (“According to the Herald”)");
    assertThat(PROVENANCE.reliability(cited.left())).endsWith("and names no source for it here");
    assertThat(PROVENANCE.reliability(pairing("League").left()))
        .endsWith("and speaks from within, but for one side");
  }

  @Test
  void weighsAnAgreementWithinOneMovement() {
    assertThat(Provenance.weight(pairing("Guild"))).contains("so their agreement proves little");
    assertThat(Provenance.weight(pairing("League"))).isEmpty();
  }

  @Test
  void saysWhereOnlyOneSideHasFiguresAndTheirSource() {
    Pairing cited =
        pairing("League", "According to the Herald, 40 mills had closed.", "The mills had closed.");
    assertThat(Provenance.evidence(cited))
        .isEqualTo("Marsh gives figures and names a source for them, Reed does neither.");
    assertThat(Provenance.evidence(pairing("League"))).isEmpty();
    Pairing dated =
        pairing("League", "According to the Herald, mills closed in 1844.", "The mills closed.");
    assertThat(Provenance.evidence(dated)).isEmpty();
  }

  @Test
  void namesTheBodiesThatTheTwoStandForWhereThereAreTwo() {
    assertThat(Provenance.bodies(pairing("League"))).isEqualTo(" (Guild; League)");
    assertThat(Provenance.bodies(pairing("Guild"))).isEmpty();
  }

  @Test
  void namesThoseWhoArentHeard() {
    assertThat(Provenance.missing(pairing("League")))
        .containsExactly("those in power (government, management)");
  }
}
