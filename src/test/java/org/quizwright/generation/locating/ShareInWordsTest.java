package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class ShareInWordsTest {

  private static final QuarryTown TOWN =
      new QuarryTown("In 1931, some 56 percent of the slate of Wales came from Torbeck.");

  @Test
  void saysAPercentageInWords() {
    assertThat(TOWN.drafts(new ShareInWords()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "Ivy Marsh writes that more than half of the slate of Wales came from Torbeck in 1931.",
                true,
                ""));
  }

  @Test
  void saysARangeOnOneSideOfTheHalfInWords() {
    QuarryTown town =
        new QuarryTown(
            "In 1931, between 54 and 60 percent of the slate of Wales came from Torbeck.");
    assertThat(town.stems(new ShareInWords()))
        .anyMatch(stem -> stem.contains("more than half of the slate of Wales"));
  }

  @Test
  void correctsAWrongShareByTheFigure() {
    assertThat(TOWN.drafts(new ShareInWords()))
        .extracting(Draft::task)
        .filteredOn(task -> !((TrueFalse) task).answer())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.stem()).matches(".*about (?:a third|four fifths) of the slate.*");
              assertThat(((TrueFalse) task).correction()).contains("some 56 percent of");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1931, more than 56 percent of the slate of Wales came from Torbeck.",
        "In 1931, between 40 and 70 percent of the slate of Wales came from Torbeck.",
        "In 1931, some 29 percent of the slate of Wales came from Torbeck.",
        "In 1931, some 56 quarrymen of Wales came from Torbeck."
      })
  void leavesAloneWhatNoRoundWordsMeet(String text) {
    assertThat(new QuarryTown(text).drafts(new ShareInWords())).isEmpty();
  }
}
