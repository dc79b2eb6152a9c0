package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class HalvesTest {

  private static List<String> halves(String text) {
    return Halves.of(Dated.parse(text), Texts.LANGUAGE);
  }

  @Test
  void partsTwoClausesWithSubjectsOfTheirOwn() {
    assertThat(halves("The fleet left Cork in May 1790, but the wind turned on 3 June."))
        .containsExactly("The fleet left Cork in May 1790.", "The wind turned on 3 June.");
  }

  @Test
  void leavesNamesThatAndJoinsTogether() {
    assertThat(halves("Ann Rowe and John Hale founded a school in 1834.")).isEmpty();
  }

  @Test
  void leavesVerbsOfOneSubjectTogether() {
    assertThat(halves("Ann Rowe founded a school in 1834 and left the town.")).isEmpty();
  }

  @Test
  void cutsNoQuotationInTwo() {
    assertThat(halves("In 1834 he wrote: “The mill burned and the men fled.”")).isEmpty();
  }
}
