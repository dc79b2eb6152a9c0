package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;

class DraftTest {

  @Test
  void looksTheDateOfAnEventUpInAPanelThatPrintsIt() {
    assertThat(HarbourDraft.of(HarbourBank.ordering()).reading()).contains(Harbour.mercer(2, 1));
    assertThat(HarbourDraft.of(HarbourBank.ordering(), HarbourBank.comparison()).reading())
        .doesNotContain(Harbour.mercer(2, 1), Harbour.mercer(3, 1))
        .contains(Harbour.mercer(4, 1));
  }

  @Test
  void printsWhatAQuestionOnAPassageNeedsBesideThePanels() {
    assertThat(HarbourDraft.of(HarbourBank.choice(), HarbourBank.comparison()).reading())
        .contains(Harbour.mercer(2, 1));
  }
}
