package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class AttitudeWordsTest {

  private static List<Draft> drafts(String text) {
    return new AttitudeWords().write(new MillCourse(text).facts());
  }

  @Test
  void asksForTwoExpressionsOfOneParagraph() {
    List<Draft> drafts =
        drafts("The ruthless owners of Lowford met. Their greed was known in every street.");
    assertThat(drafts).hasSize(1);
    ShortAnswer task = (ShortAnswer) drafts.get(0).task();
    assertThat(task.stem())
        .contains("that begins “The ruthless owners of Lowford met. …”.")
        .contains("Find two expressions in it that show the author’s attitude");
    assertThat(task.elements().get(0).text()).contains("ruthless").contains("greed");
  }

  @Test
  void asksNothingWhereOnlyOneIsFound() {
    assertThat(drafts("The ruthless owners of Lowford met. They dined.")).isEmpty();
  }

  @Test
  void asksNothingWherePraiseAndBlameAreMixed() {
    assertThat(drafts("The ruthless owners met the brave weavers of Lowford.")).isEmpty();
  }
}
