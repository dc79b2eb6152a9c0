package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarrelTest {

  private static Poles poles(String id) {
    return Quarrel.MATTERS.stream()
        .filter(matter -> matter.id().equals(id))
        .findFirst()
        .orElseThrow()
        .poles();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "armed | They had no weapons. | The dockers were armed with cudgels.",
        "armed | I did not see one club on the quay. | One man in ten carried a club.",
        "order | Captain Hall gave no order. | The captain ordered them to fire.",
        "planned | That does not make it a conspiracy. | I hold that the whole was planned.",
        "drunk | They came as sober as judges. | The constables were drunk.",
        "volley | One gun went off and then the rest. | The guards fired a volley.",
        "justice | Justice we did not obtain. | He had a fair trial.",
        "to-blame | The guilt lies upon the mayor. | The blame rests with the dockers."
      })
  void partsTwoWhoQuarrel(String id, String one, String other) {
    assertThat(poles(id).part(one, other)).isTrue();
  }

  @Test
  void takesNoGunForAStick() {
    assertThat(poles("armed").part("There was not a gun among them.", "Men carried clubs."))
        .isFalse();
  }

  @Test
  void takesNoWishForADenial() {
    assertThat(poles("armed").of("He begged them to bring no weapon."))
        .isEqualTo(Poles.Side.NEITHER);
  }
}
