package org.quizwright.generation.comparison.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.model.question.Relation;

class CloseReadingTest {

  private static CloseReading of(String book, String letter) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Pairing pairing = Weavers.pairing(Weavers.matter("demands"), left, right, Relation.ONE_ADDS);
    return CloseReading.of(Sides.of(pairing, Archive.twoWorks().facts(), "bread")).orElseThrow();
  }

  @Test
  void asksWhyAWordStandsInMarks() {
    assertThat(
            of("The weavers went.", "He told the weavers that the ‘free’ mill was best.")
                .question())
        .startsWith("Why do you think Reed puts the word “free” in quotation marks?");
  }

  @Test
  void asksNothingAboutMarksThatNoOtherWordsBearOut() {
    assertThat(of("It rained.", "The ‘free’ mill closed.").question())
        .doesNotContain("quotation marks");
  }

  @Test
  void asksNothingAboutTheMarksOfSomebodyWhoSpoke() {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", "League")
            .passage("It rained.")
            .work("talk", "Tom Reed", "interview", "1844", "Guild")
            .passage("He told the weavers that the ‘free’ mill was best.");
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("demands"),
            archive.excerpt("book", 1),
            archive.excerpt("talk", 1),
            Relation.ONE_ADDS);
    assertThat(
            CloseReading.of(Sides.of(pairing, Archive.twoWorks().facts(), "bread"))
                .map(CloseReading::question)
                .orElse(""))
        .doesNotContain("quotation marks");
  }

  @Test
  void takesNoDecadeForADetail() {
    assertThat(of("It rained.", "In the 1840s the town lent 300 pounds.").question())
        .doesNotContain("numbers or dates");
  }

  @Test
  void namesTheSoCalledThatBearsItOut() {
    assertThat(of("It rained.", "The so-called “free” mill closed.").answer())
        .endsWith("such as “so-called”.");
  }

  @Test
  void namesTheWordsThatGiveAWordToOthers() {
    assertThat(of("It rained.", "He told the weavers that “freedom” was dear.").answer())
        .endsWith("such as “told the weavers that”.");
  }

  @Test
  void takesAWholeDateForOneDetail() {
    assertThat(of("It rained.", "On 31 October 1846 the town lent 300 pounds.").answer())
        .startsWith("One mark for two of them, such as “31 October 1846” and “300”");
  }

  @Test
  void asksForDetailsWhereTheWordsAreNeutral() {
    assertThat(of("It rained.", "In 1840 the town lent 300 pounds.").answer())
        .startsWith("One mark for two of them, such as “1840” and “300”");
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(of("The weavers’ loom.", "It rained.").question()).doesNotContain("quotation marks");
  }

  @Test
  void asksWhatAJudgingWordTells() {
    assertThat(of("The master robbed the weavers.", "It rained.").question())
        .startsWith("What does the word “robbed” tell you about Marsh’s view?");
  }

  @Test
  void asksForWordsOfExperienceOnlyFromThoseWhoWereThere() {
    assertThat(of("It rained.", "We ache in our cellar.").answer())
        .startsWith("One mark for such words (“We”, “our”)");
    assertThat(of("We know our history.", "It rained.").question()).doesNotContain("insider");
  }

  @Test
  void asksWhereItComesFromWhereNothingSaysSo() {
    assertThat(of("It rained.", "The town lent bread.").question())
        .startsWith("Does Reed say where this information comes from?");
  }

  @Test
  void asksWhatItShowsThatSomebodySawNothing() {
    assertThat(of("It rained.", "I did not see one club on the quay.").question())
        .startsWith("Reed says: “I did not see one club on the quay”.");
  }

  @Test
  void saysWhatEitherMarkIsFor() {
    for (String book :
        new String[] {
          "The master robbed the weavers.", "We ache.", "In 1840 it lent 300 pounds."
        }) {
      assertThat(of(book, "It rained.").answer()).containsIgnoringCase("one mark");
    }
  }
}
