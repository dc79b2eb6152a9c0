package org.quizwright.generation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

class DraftingTest {

  private static final Drafting FIND = new Drafting("doer", Skill.CLOSE_READING, Demand.LOCATE);
  private static final Drafting WEIGH = new Drafting("trust", Skill.SOURCING, Demand.JUDGE);

  @Test
  void isAfterWhatItsDemandReaches() {
    assertThat(FIND.aspect()).isEqualTo(Aspect.WORDS);
    assertThat(WEIGH.aspect()).isEqualTo(Aspect.SENSE);
  }

  @Test
  void canBeAfterMore() {
    assertThat(WEIGH.after(Aspect.TRUST).ofDetail())
        .isEqualTo(new Drafting("trust", Skill.SOURCING, Demand.JUDGE, Aspect.TRUST, true));
  }
}
