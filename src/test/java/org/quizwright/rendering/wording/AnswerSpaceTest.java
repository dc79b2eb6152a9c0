package org.quizwright.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.question.Prompt;

class AnswerSpaceTest {

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "4, 8", "5, 12", "10, 12"})
  void givesTwoLinesAMarkUpToFourMarksThenTwelve(int marks, int lines) {
    assertThat(AnswerSpace.lines(marks)).isEqualTo(lines);
  }

  @Test
  void givesAPromptTheLinesThatItAsksFor() {
    assertThat(AnswerSpace.lines(new Prompt("a", "Say why.", 2, 7, false))).isEqualTo(7);
    assertThat(AnswerSpace.lines(new Prompt("a", "Say why.", 2, 0, false))).isEqualTo(4);
  }

  @Test
  void givesAQuotationMoreRoomThanARemark() {
    assertThat(AnswerSpace.chartRow("Words that show it"))
        .isGreaterThan(AnswerSpace.chartRow("Who is blamed?"));
  }
}
