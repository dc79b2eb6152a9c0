package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  @Test
  void movesADateFromTheFrontToTheEnd() {
    assertThat(
            new QuarryTown("In May 1931, the county council closed the slate road.").statements())
        .contains("The county council closed the slate road in May 1931.");
  }

  @Test
  void takesTheMonthOfMayForNoGuess() {
    assertThat(new QuarryTown("The county council closed the slate road in May 1931.").statements())
        .isNotEmpty();
  }

  @Test
  void turnsThePassiveIntoTheActiveVoice() {
    assertThat(new QuarryTown("The slate road was financed by the county council.").statements())
        .contains("The county council financed the slate road.");
  }

  @Test
  void leavesTheActiveVoiceAsItIs() {
    assertThat(new QuarryTown("The county council closed the road to Torbeck.").statements())
        .noneMatch(text -> text.contains("was closed by"));
  }

  @Test
  void tellsTwoClausesOneByOne() {
    String two =
        "The county council closed the slate road and many quarrymen moved to the coast in 1931.";
    assertThat(new QuarryTown(two).statements())
        .contains("Many quarrymen moved to the coast in 1931.");
  }

  @Test
  void dropsNoCondition() {
    String limited = "The county council paid the quarrymen, if they signed the new rules.";
    assertThat(new QuarryTown(limited).statements()).isEmpty();
  }

  @Test
  void leavesDenialsAndPointersAlone() {
    assertThat(
            new QuarryTown(
                    "The county council did not close the slate road in May 1931.",
                    "This road was closed by the county council in May 1931.",
                    "The label on it gives the wrong year of the opening.")
                .statements())
        .isEmpty();
  }

  @Test
  void putsNoShortNameForABodyThatMayBeAnother() {
    String passage =
        "The Torbeck Workers’ Party (TWP) met in 1930. In 1931 the “Quarry Party” was formed."
            + " The party had been built by rich quarry owners from Torbeck.";
    assertThat(new QuarryTown(passage).statements()).noneMatch(text -> text.contains("TWP had"));
  }

  @Test
  void speaksOfNobodysLifetime() {
    assertThat(new QuarryTown("The town of Torbeck doubled in size in his lifetime.").statements())
        .isEmpty();
  }

  @Test
  void keepsAFigureBesideItsVerb() {
    assertThat(
            new QuarryTown("The county council doubled the allowance to 320 acres in May 1931.")
                .statements())
        .noneMatch(text -> text.contains("allowance to 320 acres was"));
  }

  @Test
  void dropsNoLimit() {
    String limited =
        "Judging by the sale of its shares, the Slate Company lost 900 pounds in May 1931.";
    assertThat(new QuarryTown(limited).statements())
        .noneMatch(text -> text.startsWith("The Slate Company lost"));
  }

  @Test
  void dropsNothingThatAPossessiveMayPointTo() {
    String owner =
        "The county council, while praising the Slate Company, cut all of its rights in May 1931.";
    assertThat(new QuarryTown(owner).statements())
        .noneMatch(text -> text.startsWith("The county council cut"));
  }

  @Test
  void keepsAPossessiveBesideItsOwner() {
    assertThat(new QuarryTown("The Slate Company sold all of its quarries in 1931.").statements())
        .contains("The Slate Company sold all of its quarries in 1931.");
  }

  @Test
  void leavesNoVerbWithoutWhatItNeeds() {
    String hanging = "The county council and the quarry owners of Torbeck responded in May 1931.";
    assertThat(new QuarryTown(hanging).statements()).isEmpty();
  }

  @Test
  void makesNoPassiveOfWhatIsNew() {
    assertThat(
            new QuarryTown("The county council ordered several new trucks in May 1931.")
                .statements())
        .noneMatch(text -> text.contains("ordered by"));
  }

  /** Each would be torn, undated or nothing by itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which made the slate road of the county council dear in May 1931.",
        "The county council paid the quarrymen of Torbeck some in May 1931.",
        "The quarry owners of Torbeck responded with a new slate road in May 1931.",
        "The county council of Torbeck closed the quarry in a matter of minutes in 1931."
      })
  void leavesOutWhatIsTornOrOutOfItsStory(String text) {
    assertThat(new QuarryTown(text).statements()).isEmpty();
  }

  @Test
  void takesLastBeforeAVerbForNoDate() {
    assertThat(
            new QuarryTown("The slate company last pumped the quarry of Torbeck in 1931.")
                .statements())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Reed built the slate railway to Torbeck, which opened three large quarries in 1931.",
        "Ann Reed sold the offices of Torbeck Slate, which opened three large quarries in 1931."
      })
  void liftsOutNothingThatMayBeSaidOfAnother(String text) {
    assertThat(new QuarryTown(text).statements())
        .noneMatch(each -> each.matches("Torbeck(?: Slate)? opened.*"));
  }

  @Test
  void saysOfNobodyThatTheyWereNew() {
    String aside = "Ann Reed, the new manager of the Torbeck quarry, spoke to the press in 1931.";
    assertThat(new QuarryTown(aside).statements()).noneMatch(text -> text.contains(" was the new"));
  }
}
