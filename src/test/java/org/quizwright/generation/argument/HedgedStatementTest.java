package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class HedgedStatementTest {

  private static Draft only(String text) {
    return new HedgedStatement().write(new MillCourse(text).facts()).get(0);
  }

  @Test
  void asksForTheWordThatTellsOfDoubt() {
    Draft draft = only("The weavers of Lowford perhaps knew of the plan.");
    assertThat(draft.rule()).isEqualTo("hedged-statement");
    assertThat(((ShortAnswer) draft.task()).modelAnswer()).isEqualTo("“perhaps”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers of Lowford stayed at home.",
        "Perhaps the town of Lowford will put up a stone to the weavers.",
        "A few weeks later, the weavers of Lowford stayed at home.",
        "The weavers of Lowford perhaps knew and probably cared.",
        "The mill at Lowford was perhaps not the best place for a feast.",
        "The owners of Lowford were perhaps a little hasty with their answer.",
        "The owners of Lowford were perhaps ruthless in their answer.",
        "Perhaps you have seen the weavers of Lowford.",
        "Most owners said that this was perhaps no moment for a new mill at Lowford.",
        "The owner asked the weavers for their opinions. The mill perhaps stood on a bad spot.",
        "The owners of Lowford said “perhaps” to every plea."
      })
  void asksNothingWhereNoWordTellsOrTwoDo(String text) {
    assertThat(new HedgedStatement().write(new MillCourse(text).facts())).isEmpty();
  }

  @Test
  void takesALimitForAStatementOfFact() {
    assertThat(
            new HedgedStatement()
                .write(
                    new MillCourse("The weavers of Lowford were perhaps not more than 900 in all.")
                        .facts()))
        .isNotEmpty();
  }

  @Test
  void asksForOneWordWhereThereIsOne() {
    assertThat(
            new HedgedStatement()
                .write(new MillCourse("The weavers of Lowford were perhaps 900 in all.").facts()))
        .extracting(draft -> draft.task().stem())
        .allSatisfy(
            stem -> assertThat(stem).endsWith("Which word shows some doubt about the statement?"))
        .isNotEmpty();
  }
}
