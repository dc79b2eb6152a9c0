package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThesisNumbersTest {

  private static List<String> remove(String... texts) {
    return Paragraphs.texts(ThesisNumbers.remove(Paragraphs.of(texts)));
  }

  @Test
  void takesOutNumbersThatCountUp() {
    assertThat(remove("1. The first.", "More.", "2. The second."))
        .containsExactly("The first.", "More.", "The second.");
  }

  @Test
  void takesOutTheLettersOfPartsToo() {
    assertThat(remove("1. The first.", "2. (a) Schools. They shut.", "3. (b) Inns. They too."))
        .containsExactly("The first.", "Schools. They shut.", "Inns. They too.");
  }

  @Test
  void keepsANumberThatStandsAlone() {
    assertThat(remove("12. Then came May.", "More.")).first().isEqualTo("12. Then came May.");
  }

  @Test
  void keepsNumbersThatBelongToTheSentence() {
    assertThat(remove("1.5 million came.", "2.5 million went."))
        .first()
        .isEqualTo("1.5 million came.");
  }
}
