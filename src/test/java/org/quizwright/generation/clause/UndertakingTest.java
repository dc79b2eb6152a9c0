package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.generation.telling.HarbourTown;

class UndertakingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council refused to repair the old swing bridge.|what did the council refuse to do?",
        "The mayor persuaded the dockers to go back to work in May.|what did the mayor persuade the dockers to do?",
        "The dockers were forced to sell their boats to the bank.|what were the dockers forced to do?"
      })
  void asksWhatWasToBeDone(String text, String question) {
    assertThat(new HarbourTown(text).stems(new Undertaking()))
        .containsExactly("According to Ada Brook, " + question);
  }

  @Test
  void asksNothingWhereASecondDeedCouldBePartOfTheFirst() {
    assertThat(
            new HarbourTown(
                    "The council agreed to repair the swing bridge and made small concessions.")
                .stems(new Undertaking()))
        .isEmpty();
  }

  @Test
  void asksNothingOfAPurposeOrOfSomebodyUnnamed() {
    List<String> stems =
        new HarbourTown(
                "The council closed the bridge to save the money of the town.",
                "The mayor persuaded them to go back to work in May.")
            .stems(new Undertaking());
    assertThat(stems).isEmpty();
  }

  @Test
  void asksNothingWhereAnotherClauseFollows() {
    assertThat(
            new HarbourTown("The council failed to hold the old dam and water filled the docks.")
                .stems(new Undertaking()))
        .isEmpty();
  }

  @Test
  void leavesOutWhatFollowsAComma() {
    assertThat(
            new HarbourTown(
                    "The council agreed to repair the swing bridge, and the dockers went home.")
                .stems(new Undertaking()))
        .hasSize(1);
  }
}
