package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;

class SupportedPointTest {

  private static final String MISERY =
      "The mill owners of Lowford grew rich on misery. Weavers of Lowford lost 15 percent in 1842.";
  private static final String SCHOOLS =
      "The parish council starved the village schools of money. One of the schools held 120 pupils in a room.";
  private static final String ROADS =
      "The highways of the county stood in a poor state. In one case a county bridge was shut for 3 years.";

  private static List<Draft> drafts(String... passages) {
    MillCourse course = new MillCourse(passages).contested("The ");
    return new SupportedPoint().write(course.facts());
  }

  @Test
  void asksWhichPointADetailSupports() {
    MultipleChoice task = (MultipleChoice) drafts(MISERY, SCHOOLS, ROADS).get(0).task();
    assertThat(task.stem()).contains("“Weavers of Lowford lost 15 percent in 1842.”");
    assertThat(task.options())
        .filteredOn(Option::correct)
        .extracting(Option::text)
        .containsExactly("“The mill owners of Lowford grew rich on misery.”");
    assertThat(task.options())
        .filteredOn(option -> !option.correct())
        .extracting(Option::text)
        .containsExactlyInAnyOrder(
            "“The parish council starved the village schools of money.”",
            "“The highways of the county stood in a poor state.”");
  }

  @Test
  void leavesTheStudentToFindThePointWhereThereAreTooFewToChooseFrom() {
    ShortAnswer task = (ShortAnswer) drafts(MISERY).get(0).task();
    assertThat(task.stem())
        .endsWith("Which point made in the same paragraph does this statement support?");
    assertThat(task.modelAnswer()).isEqualTo("The mill owners of Lowford grew rich on misery.");
  }
}
