package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDeedTest {

  @ParameterizedTest
  @CsvSource({
    "The Labour League was founded in Hull, Owen Marsh founded the Labour League, true",
    "The Tyne bridge was opened, The Tyne bridge opened, true",
    "The Labour League was founded in Hull, The Labour League was banned in Hull for good, false",
    "There was a fire in a mill in Hull, There was a fire in a mine in Leeds, false",
    "The First Congress of the League met, The Second Congress of the League met, false",
    "The Tyne bridge opened, The Wear bridge opened, false"
  })
  void knowsOneDeedInOtherWords(String label, String other, boolean same) {
    assertThat(SameDeed.among(List.of(label, other))).hasSize(same ? 1 : 0);
    assertThat(SameDeed.among(List.of(other, label))).hasSize(same ? 1 : 0);
  }

  @Test
  void pairsEveryTwoOfMany() {
    List<String> labels =
        List.of(
            "The Labour League was founded in Hull",
            "The Tyne bridge was opened",
            "Owen Marsh founded the Labour League",
            "The Labour League was founded",
            "The Tyne bridge opened");
    assertThat(SameDeed.among(labels))
        .containsExactly(
            new SameDeed.Pair(0, 2),
            new SameDeed.Pair(0, 3),
            new SameDeed.Pair(1, 4),
            new SameDeed.Pair(2, 3));
  }
}
