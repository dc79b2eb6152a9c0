package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class EventDoerTest {

  @Test
  void asksWhoDidItAndKeepsTheDate() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Marsh End pulled down a toll gate near Welby. It rained all day.");
    assertThat(village.drafts(new EventDoer()))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "According to Ann Fenn, who pulled down a toll gate near Welby on 4 May 1831?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("The labourers of Marsh End.");
            });
  }

  @Test
  void asksWhoOfPeopleOnly() {
    var village =
        new FenVillage(
            "On 4 May 1831 a great storm flooded the drains of Welby. It rained all day.");
    assertThat(village.stems(new EventDoer())).isEmpty();
  }

  @Test
  void takesNobodyForAnAnswer() {
    var village =
        new FenVillage(
            "On 4 May 1831 two men pulled down a toll gate near Welby. It rained all day.");
    assertThat(village.stems(new EventDoer())).isEmpty();
  }

  @Test
  void asksNothingOfHalfADeed() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Welby pulled a lever near Marsh End and flooded the fen. It rained.");
    assertThat(village.stems(new EventDoer())).isEmpty();
  }

  @Test
  void asksNothingThatIsToldInPassing() {
    var village =
        new FenVillage(
            "John Hale, who joined the Fen Watch at Welby in May 1831, saw through the landlords. It rained.");
    assertThat(village.stems(new EventDoer())).isEmpty();
  }

  @Test
  void answersWithTheNameBesideTheOffice() {
    var village =
        new FenVillage(
            "On 4 May 1831 the chief engineer, Amos Pell, opened a new drain near Welby. It rained.");
    assertThat(village.drafts(new EventDoer()))
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .allMatch(answer -> answer.contains("Amos Pell"));
  }

  @Test
  void asksNoWhoOfWhatWasFormed() {
    var village =
        new FenVillage(
            "On 4 May 1831 the deputation of Marsh End was formed out of two clubs near Welby. It rained all day.");
    assertThat(village.stems(new EventDoer())).isEmpty();
  }

  @Test
  void putsNoDateBehindAnotherVerb() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Marsh End came to Welby to tell the town what they would do. It rained all day.");
    assertThat(village.stems(new EventDoer())).isEmpty();
  }
}
