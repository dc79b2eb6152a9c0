package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class OppositeTest {

  @Test
  void turnsOneWordRoundAndCorrectsItInFull() {
    QuarryTown town = new QuarryTown("The wages of the quarrymen fell in the summer of 1931.");
    assertThat(town.drafts(new Opposite()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "Ivy Marsh writes that the wages of the quarrymen rose in the summer of 1931.",
                false,
                "Ivy Marsh writes that the wages of the quarrymen fell in the summer of 1931."));
  }

  /** Nobody doubts that what a text names came to be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The county council founded the slate board in the spring of 1931.",
        "The slate board was formed in the spring of 1931.",
        "The slate road was built in the spring of 1931.",
        "The slate Act of the county council was passed in the spring of 1931."
      })
  void dissolvesNothingThatWasFounded(String text) {
    assertThat(new QuarryTown(text).stems(new Opposite())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The county council allowed some quarrymen of the slate board to return in 1931.",
        "The county council opened the slate road in the spring of 1931.",
        "The slate board had bought up most of the quarries in the spring of 1931.",
        "The quarrymen marked the slate board’s defeat in the spring of 1931."
      })
  void turnsNothingRoundIntoNonsense(String text) {
    assertThat(new QuarryTown(text).stems(new Opposite())).isEmpty();
  }

  @Test
  void callsNobodyByNameTwice() {
    QuarryTown town = new QuarryTown("Ivy Marsh lowered the wages of the quarrymen in 1931.");
    assertThat(town.stems(new Opposite())).isEmpty();
  }

  @Test
  void turnsNothingBetweenTwoNumbers() {
    QuarryTown town =
        new QuarryTown("The output of the quarries fell from 900 tons to 400 tons of slate.");
    assertThat(town.stems(new Opposite())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The county council lowered the wages of the quarrymen to less than 30 shillings.",
        "The wages of the quarrymen fell from eleven shillings to seven in May 1931.",
        "The output of the quarries fell by more than 40 tons of slate in May 1931.",
        "The output of the quarries rose to only 40 tons of slate in May 1931."
      })
  void turnsNoChangeWithALimitToIt(String limited) {
    assertThat(new QuarryTown(limited).stems(new Opposite())).isEmpty();
  }

  @Test
  void saysOfNobodyThatTheyWithheld() {
    QuarryTown town = new QuarryTown("The county council provided the funds for the slate road.");
    assertThat(town.stems(new Opposite())).isEmpty();
  }

  @Test
  void turnsNothingWhereTwoWordsCouldBeTurned() {
    QuarryTown town =
        new QuarryTown("The wages of the quarrymen fell and the highest prices rose in 1931.");
    assertThat(town.stems(new Opposite())).noneMatch(stem -> stem.contains("lowest"));
  }

  @Test
  void turnsNoWordThatMeansSomethingElseHere() {
    QuarryTown town =
        new QuarryTown(
            "The quarry committees raised money for the families of the strike.",
            "The county council stopped all public works in the quarry in May 1931.");
    assertThat(town.stems(new Opposite())).isEmpty();
  }

  @Test
  void turnsNothingThatMayBeTrueTheOtherWayToo() {
    QuarryTown town = new QuarryTown("The slate quarry had been closed by 1 October 1931.");
    assertThat(town.stems(new Opposite())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The slate quarrymen met the county council at one in the morning.",
        "The slate quarrymen met the county council in early morning.",
        "The slate quarrymen met the county council at dawn in May 1931."
      })
  void turnsNoTimeOfDay(String text) {
    assertThat(new QuarryTown(text).stems(new Opposite())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The slate quarrymen of the county council refused to agree.",
        "The price of slate at the quarry rose further.",
        "In September 1931 transfers from the quarry to the railway were forbidden.",
        "Ten years after that speech the county council agreed to pay the quarrymen."
      })
  void turnsNothingThatIsTornOrPointsBack(String text) {
    assertThat(new QuarryTown(text).stems(new Opposite())).isEmpty();
  }
}
