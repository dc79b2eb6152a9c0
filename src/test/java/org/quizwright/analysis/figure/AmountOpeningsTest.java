package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountOpeningsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 weavers",
        "£3 15s",
        "US$40",
        "R$40",
        "A dollar thirty",
        "Half a mile",
        "thirds of an acre",
        "Hundreds of thousands",
        "Ninety-two looms",
        "eightpence to a shilling",
        "twentyfold",
        "trebled"
      })
  void areThoseOfAmounts(String words) {
    assertThat(AmountOpenings.at(words, 0)).isTrue();
  }

  @Test
  void areNotMostWordsOfAText() {
    assertThat(AmountOpenings.at("Weavers at the tenth loom", 0)).isFalse();
    assertThat(AmountOpenings.at("Weavers at the tenth loom", 15)).isFalse();
  }
}
