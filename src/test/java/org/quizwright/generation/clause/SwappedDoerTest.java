package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.TrueFalse;

class SwappedDoerTest {

  private static final String DEED = "In May 1931, the World Bank financed a new bridge in Saltby.";
  private static final String OTHERS =
      "The Red Cross sent tents. The Red Cross left in the summer.";

  @Test
  void isPutRightByTheDoerOfTheText() {
    assertThat(new HarbourTown(DEED, OTHERS).drafts(new SwappedDoer()))
        .extracting(draft -> draft.task())
        .containsExactly(
            new TrueFalse(
                "According to Ada Brook, the Red Cross financed a new bridge in Saltby in May 1931.",
                false,
                "According to Ada Brook, the World Bank financed a new bridge in Saltby in May"
                    + " 1931."));
  }

  @Test
  void staysAwayWhereNobodyElseIsNamed() {
    assertThat(new HarbourTown(DEED).drafts(new SwappedDoer())).isEmpty();
  }

  @Test
  void leavesAloneWhatSomethingBecame() {
    String deed = "In May 1931, the World Bank became an open company of many owners.";
    assertThat(new HarbourTown(deed, OTHERS).drafts(new SwappedDoer())).isEmpty();
  }
}
