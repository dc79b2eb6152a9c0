package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPersonTest {

  private static java.util.List<String> read(String text) {
    return Tellings.on(new HarbourTown(text).facts()).stream()
        .map(telling -> telling.read().text())
        .filter(words -> !words.startsWith("That winter"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I refused to repair the old bridge.|Ada Brook refused to repair the old bridge.",
        "My father sold two ships to the council.|Ada Brook’s father sold two ships to the council."
      })
  void namesTheWriter(String text, String named) {
    assertThat(read(text)).containsExactly(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I refuse to repair the old bridge.",
        "We refused to repair the old bridge.",
        "I told my lord that the bridge was safe."
      })
  void leavesOutThePresentAndWhoeverElseIsMeant(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void asksOfTheWriterByTheText() {
    Telling telling =
        Tellings.on(new HarbourTown("I refused to repair the old bridge.").facts()).get(0);
    assertThat(telling.ask("what did Ada Brook refuse to do"))
        .isEqualTo("According to the text, what did Ada Brook refuse to do?");
  }
}
