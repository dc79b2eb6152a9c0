package org.quizwright.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.ShortAnswer;

class AnswerSpaceTest {

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "4, 8", "5, 12", "10, 12"})
  void givesTwoLinesAMarkUpToFourMarksThenTwelve(int marks, int lines) {
    assertThat(AnswerSpace.lines(marks)).isEqualTo(lines);
  }

  private static int lines(int words, int marks) {
    String model = String.join(" ", Collections.nCopies(words, "word"));
    return AnswerSpace.lines(new ShortAnswer("Why?", model, List.of()), marks);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, 1", "5, 1, 1", "6, 1, 2", "40, 1, 2", "13, 2, 3", "30, 2, 4", "2, 2, 2"})
  void givesAShortAnswerTheRoomOfAFullerOne(int words, int marks, int lines) {
    assertThat(lines(words, marks)).isEqualTo(lines);
  }

  @Test
  void neverGivesAnAnswerLessThanALineAMarkNorMoreThanItsMarksDo() {
    for (int marks = 1; marks <= 14; marks++) {
      for (int words = 1; words < 200; words++) {
        assertThat(lines(words, marks))
            .isBetween(Math.min(marks, 12), AnswerSpace.lines(marks))
            .isGreaterThanOrEqualTo(lines(words - 1 == 0 ? 1 : words - 1, marks));
      }
    }
  }

  @Test
  void givesAllTheRoomWhereTheKeyHoldsNoAnswer() {
    assertThat(lines(0, 2)).isEqualTo(AnswerSpace.lines(2));
  }

  @Test
  void givesAPromptTheLinesThatItAsksFor() {
    assertThat(AnswerSpace.lines(new Prompt("a", "Say why.", 2, 7, false))).isEqualTo(7);
    assertThat(AnswerSpace.lines(new Prompt("a", "Say why.", 2, 0, false))).isEqualTo(4);
  }

  @Test
  void givesAQuotationMoreRoomThanARemark() {
    int remark = AnswerSpace.chartRow("Fill in the chart.", "Who is blamed?");
    assertThat(AnswerSpace.chartRow("Fill in the chart.", "Words that show it"))
        .isGreaterThan(remark);
    assertThat(AnswerSpace.chartRow("Use words from the source.", "Who is blamed?"))
        .isGreaterThan(remark);
  }
}
