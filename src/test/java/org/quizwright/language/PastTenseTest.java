package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTenseTest {

  @ParameterizedTest
  @CsvSource({
    "walk, walked",
    "arrive, arrived",
    "carry, carried",
    "destroy, destroyed",
    "stop, stopped",
    "fix, fixed",
    "row, rowed",
    "rain, rained",
    "open, opened",
    "visit, visited"
  })
  void addsAnEndingToRegularVerbs(String verb, String past) {
    assertThat(PastTense.of(verb)).isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource({
    "take, took",
    "build, built",
    "fall, fell",
    "write, wrote",
    "lead, led",
    "go, went",
    "do, did",
    "have, had",
    "cut, cut",
    "put, put",
    "set, set",
    "let, let",
    "quit, quit",
    "shut, shut",
    "read, read",
    "make, made",
    "become, became"
  })
  void knowsIrregularVerbs(String verb, String past) {
    assertThat(PastTense.of(verb)).isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource({
    "admit, admitted",
    "occur, occurred",
    "refer, referred",
    "offer, offered",
    "equip, equipped",
    "limit, limited"
  })
  void doublesTheConsonantOfAStressedLastSyllable(String verb, String past) {
    assertThat(PastTense.of(verb)).isEqualTo(past);
  }
}
