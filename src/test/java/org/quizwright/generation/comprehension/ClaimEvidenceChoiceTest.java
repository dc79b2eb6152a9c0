package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class ClaimEvidenceChoiceTest {

  private static final MillCourse COURSE =
      new MillCourse(
              "The mill owners of Lowford grew rich on misery. Lowford rents rose by 30 pounds.",
              "The courts of Orford favoured the strong. In 1841 a carter was fined 5 pounds.",
              "The harbour of Marl lay idle that year. In 1842 only 9 ships came in.")
          .contested("The");

  @Test
  void setsTheSupportOfOneClaimAmongThatOfOthers() {
    assertThat(new ClaimEvidenceChoice().write(COURSE.facts()))
        .extracting(draft -> ((MultipleChoice) draft.task()).options().get(0).text())
        .contains("In 1841 a carter was fined 5 pounds.", "In 1842 only 9 ships came in.");
  }

  @Test
  void marksOneKey() {
    assertThat(new ClaimEvidenceChoice().write(COURSE.facts()))
        .allMatch(
            draft ->
                ((MultipleChoice) draft.task()).options().stream().filter(Option::correct).count()
                    == 1);
  }
}
