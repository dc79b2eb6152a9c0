package org.quizwright.generation.wording;

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

  @Test
  void refusesAQuantityThatBelongsToNobody() {
    assertThat(StandAlone.test("The average wage fell far below that of Marl in 1842.")).isFalse();
  }

  @Test
  void passesAQuantityWithItsOwner() {
    assertThat(StandAlone.test("The average wage of the weavers fell by half in 1842.")).isTrue();
  }

  @Test
  void refusesAComparisonThatDoesNotSayWithWhat() {
    assertThat(StandAlone.test("Deaths of weavers’ children are 1.6 times higher in Lowford."))
        .isFalse();
    assertThat(StandAlone.test("Deaths of weavers’ children are 1.6 times higher than in Marl."))
        .isTrue();
  }

  @Test
  void refusesAPlaceThatIsOnlyPointedTo() {
    assertThat(StandAlone.isQuotable("Bread is dearer here than in the rest of Marl.")).isFalse();
  }

  @Test
  void passesAThereThatNamesNoPlace() {
    assertThat(StandAlone.isQuotable("In Lowford there were only two mills in 1842.")).isTrue();
  }
}
