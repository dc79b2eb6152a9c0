package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeacherNoteTest {

  private static String note(Archive archive) {
    PairingFinder finder = new PairingFinder(archive.facts());
    Pairing pairing = finder.pairings().get(0);
    KeyQuotes quotes =
        new KeyQuotes(
            pairing.issue(), new Similarity(archive.facts().model().sources()), new PlainGrammar());
    ModelAnswer answer = ModelAnswer.write(pairing, "the demands", quotes, null).orElseThrow();
    return new TeacherNote(archive.facts()).of(pairing, answer);
  }

  @Test
  void saysWhoIsntHeard() {
    assertThat(note(Weavers.archive()))
        .contains("Not heard in their own words: those in power (government, management).");
  }

  @Test
  void keepsTwoLendersApart() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(Weavers.BOOK.replace("the masters", "Northbank"))
            .in("letter")
            .passage(Weavers.LETTER.replace("the street", "Southbank"));
    assertThat(note(archive)).contains("The sources name different bodies (Northbank; Southbank)");
  }

  @Test
  void saysNothingOfBodiesWhereOneSideNamesNone() {
    assertThat(note(Weavers.archive())).doesNotContain("different bodies");
  }
}
