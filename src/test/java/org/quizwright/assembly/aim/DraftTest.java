package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.pool.Candidate;

class DraftTest {

  private static final List<Candidate> CANDIDATES =
      HarbourDraft.candidates(HarbourBank.comparison(), HarbourBank.open());

  private static final Draft WHOLE = Draft.of(HarbourDraft.INDEX, CANDIDATES);

  @Test
  void countsTheSameWordsHoweverItCameAbout() {
    Draft grown = Draft.of(HarbourDraft.INDEX, List.of());
    for (Candidate candidate : CANDIDATES) {
      grown = grown.with(candidate);
    }
    assertThat(grown).isEqualTo(WHOLE);
    assertThat(WHOLE.words()).isPositive();
  }

  @Test
  void countsSentencesThatTwoQuestionsNeedOnce() {
    Candidate open = HarbourDraft.candidate(HarbourBank.open());
    Draft one = Draft.of(HarbourDraft.INDEX, List.of(open));
    assertThat(one.with(open).words()).isEqualTo(one.words() + open.excerptWords());
  }
}
