package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Facts;

class PartisanTest {

  private static boolean isPartisan(MillCourse course) {
    Facts facts = course.facts();
    return Partisan.isAuthorOf(facts, facts.model().sources().get(0).id());
  }

  private static MillCourse course() {
    return new MillCourse("The mill closed. The owners robbed us. Rain fell. The river rose.");
  }

  @Test
  void isWhoMakesManyContestedClaims() {
    assertThat(isPartisan(course().contested("The mill", "The owners"))).isTrue();
  }

  @Test
  void isNotWhoMakesOneAmongMany() {
    assertThat(isPartisan(course().contested("The owners"))).isFalse();
  }
}
