package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class EventDateTest {

  @Test
  void asksForTheDateThatTheTextGives() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Marsh End pulled down a toll gate near Welby. It rained all day.");
    assertThat(village.drafts(new EventDate()))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "According to Ann Fenn, when did the labourers of Marsh End pull down a toll gate near Welby?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer()).isEqualTo("On 4 May 1831.");
            });
  }

  @Test
  void hasADateWorkedOutThatTheTextCountsOn() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Marsh End pulled down a toll gate near Welby."
                + " Two days later the magistrates of Welby offered a reward of fifty pounds.");
    assertThat(village.stems(new EventDate())).anyMatch(stem -> stem.startsWith("Work out"));
  }

  @Test
  void countsOnFromNothingAtTheHeadOfAPassage() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Marsh End pulled down a toll gate near Welby.",
            "Two days later the magistrates of Welby offered a reward of fifty pounds.");
    assertThat(village.stems(new EventDate())).noneMatch(stem -> stem.startsWith("Work out"));
  }

  @Test
  void asksNothingOfTheWritersOwnSide() {
    var village =
        new FenVillage(
            "In March 1831 Parliament gave us a Drainage Act for Welby. It rained all day.");
    assertThat(village.stems(new EventDate())).isEmpty();
  }

  @Test
  void saysASeasonOnceOnly() {
    var village =
        new FenVillage(
            "In the summer of 1831 the labourers of Marsh End pulled down a toll gate near Welby. It rained.");
    assertThat(village.drafts(new EventDate()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .isEqualTo("In summer 1831."));
  }

  @Test
  void asksNothingOfADeedThatItsOwnWordsDateElsewise() {
    var village =
        new FenVillage(
            "By the vote of 4 May 1831 Parliament paid the labourers of Marsh End in June."
                + " It rained all day.");
    assertThat(village.stems(new EventDate())).noneMatch(stem -> stem.contains("June"));
  }

  @Test
  void asksForNoDateOfAMeetingBeforeTheDeed() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Marsh End met the landlords near Welby. It rained all day.");
    assertThat(village.stems(new EventDate())).isEmpty();
  }

  @Test
  void asksForNoDateOfWhatSomebodyUnknownDid() {
    var village =
        new FenVillage(
            "On 4 May 1831 an old man of Marsh End pulled down a toll gate near Welby. It rained all day.");
    assertThat(village.stems(new EventDate())).isEmpty();
  }
}
