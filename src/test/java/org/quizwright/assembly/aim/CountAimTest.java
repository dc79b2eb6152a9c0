package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.pool.Candidate;

class CountAimTest {

  private static final SheetDraft TWO = HarbourDraft.of(HarbourBank.choice(), HarbourBank.open());

  @Test
  void wantsAsManyQuestionsAsWereAskedFor() {
    assertThat(new CountAim(2).cost(TWO)).isZero();
    assertThat(new CountAim(1).cost(TWO)).isPositive();
    assertThat(new CountAim(4).cost(TWO)).isGreaterThan(new CountAim(3).cost(TWO));
  }

  @Test
  void ratherAsksOneFewerThanOneThatAnswersAnother() {
    Candidate choice = HarbourDraft.candidate(HarbourBank.choice());
    Candidate teller =
        new Candidate(
            HarbourBank.open(),
            choice.reading(),
            choice.excerpts(),
            0,
            /* shown= */ choice.answers(),
            /* answers= */ choice.shown());
    SheetDraft one = SheetDraft.of(HarbourDraft.INDEX, List.of(choice));

    assertThat(new CountAim(2).cost(one)).isLessThan(new OverlapAim().cost(one.with(teller)));
  }
}
