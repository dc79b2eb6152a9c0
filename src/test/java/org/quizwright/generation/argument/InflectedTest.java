package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectedTest {

  @ParameterizedTest
  @CsvSource({
    "opening the doors to, making it possible",
    "opened the doors to, made it possible",
    "opens the doors to, makes it possible",
    "open the doors to, make it possible",
    "threw open the doors to, made it possible"
  })
  void takesTheFormOfTheWordsExplained(String words, String explained) {
    assertThat(Inflected.of(words).in("{make made} it possible")).isEqualTo(explained);
  }

  @Test
  void leavesWordsWithoutAVerbAlone() {
    assertThat(Inflected.of("for peanuts").in("for next to nothing"))
        .isEqualTo("for next to nothing");
  }

  @ParameterizedTest
  @CsvSource({"watch, watches", "have, has", "do, does", "show, shows"})
  void addsTheEndingOfTheThirdPerson(String verb, String form) {
    assertThat(Inflected.THIRD_PERSON.in("{" + verb + " was}")).isEqualTo(form);
  }
}
