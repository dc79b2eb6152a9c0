package org.quizwright.reading.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.SeedText;

class LikenessTest {

  static Draft draft(String file, String... paragraphs) {
    return Draft.of(
        new SeedText(file, List.of(String.join("\n\n", paragraphs).split("\n", -1))), List.of());
  }

  private static String sentence(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")) + ".";
  }

  private static double likeness(Draft a, Draft b) {
    return Likeness.among(List.of(a, b)).of(a, b);
  }

  @Test
  void findsACopyOfAPartWhole() {
    assertThat(likeness(draft("a", sentence(0, 100)), draft("b", sentence(40, 70)))).isEqualTo(1);
  }

  @Test
  void measuresTheShareOfTheSmallerText() {
    assertThat(likeness(draft("a", sentence(0, 100)), draft("b", sentence(80, 120))))
        .isCloseTo(13 / 33.0, within(0.001));
  }

  @Test
  void overlooksQuotationMarksCaseAndPunctuation() {
    Draft plain =
        draft("a", "The miners' strike of May was \"long\" and hard, they said to us then.");
    Draft curly = draft("b", "The Miners’ strike of May was “long” and hard they said to us then.");
    assertThat(likeness(plain, curly)).isEqualTo(1);
  }

  @Test
  void findsNothingInCommonBetweenDifferentTexts() {
    assertThat(likeness(draft("a", sentence(0, 50)), draft("b", sentence(50, 100)))).isZero();
  }
}
