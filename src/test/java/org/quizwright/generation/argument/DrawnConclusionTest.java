package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class DrawnConclusionTest {

  private static List<Draft> drafts(String text) {
    return new DrawnConclusion().write(new MillCourse(text).facts());
  }

  @Test
  void asksWhatAStatementAmountsTo() {
    assertThat(
            drafts(
                "A weaver of Lowford earned 6 shillings a week. In other words, few could live."))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("Few could live.");
  }

  @Test
  void takesNoDefinitionForAGround() {
    assertThat(drafts("The Guild is the league of the weavers. In other words, the owners agreed."))
        .isEmpty();
  }

  @Test
  void leavesResultsToAnotherRule() {
    assertThat(drafts("A weaver of Lowford earned 6 shillings. As a result, few could live."))
        .isEmpty();
  }
}
