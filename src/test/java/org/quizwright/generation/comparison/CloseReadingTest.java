package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.model.question.Relation;

class CloseReadingTest {

  private static CloseReading of(String book, String letter) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Pairing pairing = Weavers.pairing(Weavers.matter("demands"), left, right, Relation.ONE_ADDS);
    Quote one = quote(left);
    Quote other = quote(right);
    ModelAnswer answer = new ModelAnswer("", one, other, List.of(), List.of());
    return CloseReading.of(pairing, Subject.of(pairing.point(), left, right, ""), answer);
  }

  private static Quote quote(Excerpt excerpt) {
    return new Quote(
        excerpt.statements().get(0), "", "", excerpt.text().replace(".", ""), List.of(), true);
  }

  @Test
  void asksWhyAWordStandsInMarks() {
    assertThat(of("The weavers went.", "The ‘free’ mill closed.").question())
        .startsWith("Why do you think Reed puts the word “free” in quotation marks?");
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(of("The weavers’ loom.", "It rained.").question()).startsWith("What can you infer");
  }

  @Test
  void asksWhatAJudgingWordTells() {
    assertThat(of("The master robbed the weavers.", "It rained.").question())
        .startsWith("What does the word “robbed” tell you about Marsh’s view?");
  }

  @Test
  void asksForWordsOfExperienceOnlyFromThoseWhoWereThere() {
    assertThat(of("It rained.", "We ache in our cellar.").answer()).startsWith("“We”, “our”:");
    assertThat(of("We know our history.", "It rained.").question())
        .startsWith("What can you infer");
  }
}
