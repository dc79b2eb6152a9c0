package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.model.question.Relation;

class ProvenanceTest {

  private static final Provenance PROVENANCE =
      new Provenance(Archive.THEME.period(), "the loans of the guild");

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

  private static Pairing noted(String book, String letter) {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", "League")
            .note(book)
            .passage("The town lent bread.")
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .note(letter)
            .passage("We had no bread, and it was our town.");
    return Weavers.pairing(
        Weavers.matter("lender"),
        archive.excerpt("letter", 1),
        archive.excerpt("book", 1),
        Relation.AGREE);
  }

  @Test
  void citesNoWordsFromOutsideTheNotes() {
    assertThat(PROVENANCE.contrast(pairing("League")))
        .isEqualTo(
            "Reed wrote in 1844, at the time of the events, while Marsh wrote in 1890, long after the"
                + " events, and so looks back on them");
  }

  @Test
  void saysWhatANoteMayExplain() {
    assertThat(
            PROVENANCE.contrast(
                noted("Ada Marsh defends the mayor.", "Tom Reed, a weaver, founded the guild.")))
        .isEqualTo(
            "Reed “founded the guild” and so tells of it from within, while Marsh “defends the mayor”"
                + " and so may stress what supports that view");
    assertThat(PROVENANCE.contrast(noted("", "Tom Reed, a weaver, wrote for the Herald.")))
        .startsWith("Reed wrote in 1844, at the time of the events, as “a weaver”, perhaps from");
  }

  @Test
  void makesNoContrastOfTwoBodiesOfOneView() {
    String league =
        "%s writes for a paper published by the League, a Chartist body opposed to the mayor.";
    assertThat(
            PROVENANCE.contrast(
                noted(
                    league.formatted("Ada Marsh"),
                    "Tom Reed, a weaver, belonged to the Guild, a Chartist body.")))
        .endsWith("while Marsh wrote in 1890, long after the events, and so looks back on them");
    assertThat(
            PROVENANCE.contrast(
                noted(league.formatted("Ada Marsh"), "Tom Reed, a weaver, prayed.")))
        .contains("while Marsh wrote in 1890, long after the events, for an organisation");
  }

  @Test
  void saysOnceWhatTwoViewsMayDo() {
    assertThat(PROVENANCE.contrast(noted("Marsh defends the mayor.", "Reed speaks for weavers.")))
        .isEqualTo(
            "Reed “speaks for weavers”, while Marsh “defends the mayor”; each may stress what supports"
                + " that view");
  }

  @Test
  void tellsLessWhereThereIsLittleRoom() {
    Pairing pairing = noted("Ada Marsh defends the mayor.", "Tom Reed founded the guild.");
    assertThat(PROVENANCE.contrast(pairing, Provenance.Length.SHORTEST))
        .endsWith("while Marsh wrote in 1890, long after the events");
  }

  @Test
  void reliesOnNoMoreThanTheNoteAndTheWordsShow() {
    Pairing cited =
        pairing("League", "According to the Herald, the town lent bread.", "The town had bread.");
    assertThat(PROVENANCE.reliability(cited.right()))
        .endsWith("Marsh gives a source that can be checked (“According to the Herald”)");
    assertThat(PROVENANCE.reliability(cited.left())).endsWith("Reed names no source for it here");
    assertThat(PROVENANCE.reliability(noted("", "Tom Reed founded the guild.").left()))
        .endsWith("but it is the view of one side");
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
        .isEqualTo("Marsh gives a figure and names its source; Reed does neither.");
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
    assertThat(Unheard.people(pairing("League")))
        .containsExactly("those in power (government, management)");
  }
}
