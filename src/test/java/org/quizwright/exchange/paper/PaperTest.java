package org.quizwright.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.exchange.HarbourBank;
import org.quizwright.model.question.Question;

class PaperTest {

  private static void looks(String id, String question, String key) {
    Question asked = HarbourBank.question(id);
    assertThat(Paper.question(asked)).isEqualTo(question.stripTrailing());
    assertThat(Paper.key(asked)).isEqualTo(key.stripTrailing());
  }

  @Test
  void sortsTheRightHandSideSoThatItTellsNothing() {
    looks(
        "harbour-ma-1",
        """
        Match.
           [  ] lockout
           [  ] strike = stoppage
           [  ] picket
           A  a fine
           B  a guard at the gate
           C  the owners close the gates
           D  the workers stop -> leave
        """,
        """
        lockout: C
        strike = stoppage: D
        picket: B
        """);
  }

  @Test
  void mixesEventsForStudentsAndOrdersThemForTeachers() {
    looks(
        "harbour-to-1",
        """
        Put in order.
           [  ] Both sides signed a paper
           [  ] The dockers stopped work
           [  ] The owners cut pay
        """,
        """
        1  The owners cut pay (March 1911)
        2  The dockers stopped work (in May)
        3  Both sides signed a paper (2 August)
        """);
  }

  @Test
  void putsTheKeyBeforeWhatIsWrongWithTheOthers() {
    assertThat(Paper.key(HarbourBank.question("harbour-tr-1")))
        .isEqualTo("A  The owners cut pay\nnot B: It came after (August).");
  }

  @Test
  void printsTheWordsOfAClozeInTheOrderOfTheAlphabet() {
    assertThat(Paper.question(HarbourBank.question("harbour-cz-1")))
        .endsWith("   Words: May  |  Port Ellen");
  }

  @Test
  void showsBothSourcesOfAComparison() {
    assertThat(Paper.question(HarbourBank.question("harbour-sc-1")))
        .contains("Source A: Diary, 1911.", "“Half of them had lost pay. […] They were right.”")
        .contains("   | Claim | A | B |");
  }
}
