package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandAloneTest {

  @Test
  void passesASentenceThatNamesItsMatter() {
    assertThat(StandAlone.test("The weavers of Lowford struck in 1842.")).isTrue();
  }

  @Test
  void refusesAPronounAtTheHead() {
    assertThat(StandAlone.test("In May they struck against the mill owners.")).isFalse();
  }

  @Test
  void refusesAnOpenerThatPointsBack() {
    assertThat(StandAlone.test("However, the weavers of Lowford struck in 1842.")).isFalse();
  }

  @Test
  void refusesACompanyThatNobodyHasNamed() {
    assertThat(StandAlone.test("In 1842 the company paid the weavers of Lowford.")).isFalse();
  }

  @Test
  void allowsTheCompanyInsideAQuotation() {
    assertThat(StandAlone.isQuotable("In 1842 the company paid the weavers of Lowford.")).isTrue();
  }

  @Test
  void refusesAnOpenBracket() {
    assertThat(StandAlone.test("The weavers of Lowford (and others struck in 1842.")).isFalse();
  }
}
