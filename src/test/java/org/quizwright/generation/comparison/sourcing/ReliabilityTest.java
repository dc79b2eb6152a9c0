package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.model.question.Relation;

class ReliabilityTest {

  private static String text(String letter, String book) {
    return text(letter, book, "The League printed it.");
  }

  private static String text(String letter, String book, String note) {
    Archive archive =
        new Archive()
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .note("Tom Reed helped to found the guild. He wrote for the Guild.")
            .passage(letter)
            .work("book", "Ada Marsh", "book", "1890", "League")
            .note(note)
            .passage(book);
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("lender"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            Relation.AGREE);
    return new Reliability(Sides.of(pairing, Archive.twoWorks().facts(), "rain")).text();
  }

  @Test
  void makesAPointOnEitherSideAndNamesBothOrganisations() {
    assertThat(text("The mill closed.", "In all 40 mills closed."))
        .startsWith("Reed “helped to found the guild” and so could know the people concerned")
        .contains("Marsh gives a figure that others can check, but names no source here")
        .endsWith("(Guild; League), so each may stress what fits its aims.");
  }

  @Test
  void takesAWitnessAtHisWordWhoDidntKnow() {
    assertThat(text("Most of us didn’t know who paid.", "It rained."))
        .contains("says that most of those who took part didn’t know who paid");
  }

  @Test
  void neverTakesAWordForOnesOwnForOneSideOnly() {
    assertThat(text("Our chairman kept our money.", "It rained."))
        .contains("others concerned may have seen it differently")
        .contains("Marsh wrote in 1890 and names no source here");
  }

  @Test
  void namesNoOrganisationThatTheNotesDont() {
    assertThat(text("It rained.", "It snowed.", "")).doesNotContain("League");
  }

  @Test
  void namesASourceThatCanBeLookedUp() {
    assertThat(text("It rained.", "According to the Herald, 40 mills closed."))
        .contains("Marsh names a source that can be looked up (“According to the Herald”)");
  }

  @Test
  void saysWhoOnlyGuesses() {
    assertThat(text("I believe the mill closed.", "It rained."))
        .contains("but gives it only with “I believe”");
  }

  @Test
  void putsNobodyWhereTheyOnlyGuess() {
    String note = "Ada Marsh was a judge of the town. She was present at the trial.";
    assertThat(text("It rained.", "The town was sold.", note)).contains("Marsh was there, but");
    assertThat(text("It rained.", "I believe the town was sold.", note))
        .doesNotContain("was there")
        .contains("gives it only with “I believe”");
  }
}
