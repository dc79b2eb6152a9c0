package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.pool.Candidate;

class SheetDraftTest {

  private static final List<Candidate> CANDIDATES =
      HarbourDraft.candidates(HarbourBank.ordering(), HarbourBank.comparison(), HarbourBank.open());

  private static final SheetDraft WHOLE = SheetDraft.of(HarbourDraft.INDEX, CANDIDATES);

  @Test
  void countsTheSameWordsHoweverItCameAbout() {
    SheetDraft grown = SheetDraft.of(HarbourDraft.INDEX, List.of());
    for (Candidate candidate : CANDIDATES) {
      grown = grown.with(candidate);
    }
    assertThat(grown).isEqualTo(WHOLE);
    assertThat(WHOLE.words()).isPositive();
  }

  @Test
  void isTheSameHoweverASearchCameByIt() {
    SheetDraft forth = SheetDraft.of(HarbourDraft.INDEX, List.of());
    SheetDraft back = forth;
    for (int i = 0; i < CANDIDATES.size(); i++) {
      forth = forth.with(CANDIDATES.get(i));
      back = back.with(CANDIDATES.get(CANDIDATES.size() - 1 - i));
    }
    assertThat(forth).isEqualTo(back);
  }

  @Test
  void countsSentencesThatTwoQuestionsNeedOnce() {
    Candidate open = HarbourDraft.candidate(HarbourBank.open());
    SheetDraft one = SheetDraft.of(HarbourDraft.INDEX, List.of(open));
    assertThat(one.with(open).words()).isEqualTo(one.words() + open.excerptWords());
  }

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
