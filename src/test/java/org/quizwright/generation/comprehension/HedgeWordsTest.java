package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.ShortAnswer;

class HedgeWordsTest {

  @Test
  void asksForTheWordsOfDoubt() {
    MillCourse course = new MillCourse("In 1842 spring about 900 weavers of Lowford struck.");
    course.figure(900, "", "about", "900", MillCourse.ref(1, 1));
    assertThat(new HedgeWords().write(course.facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("“about”");
  }

  @Test
  void leavesASecondDoubtAlone() {
    MillCourse course =
        new MillCourse("In 1842 about 900 weavers of Lowford struck for perhaps a week.");
    course.figure(900, "", "about", "900", MillCourse.ref(1, 1));
    assertThat(new HedgeWords().write(course.facts())).isEmpty();
  }

  @Test
  void asksNoDoubtAboutCruelNumbers() {
    MillCourse course = new MillCourse("In 1842 spring about 900 weavers of Lowford starved.");
    course.figure(900, "", "about", "900", MillCourse.ref(1, 1));
    course.sensitivities.add(new Sensitivity(MillCourse.ref(1, 1), Sensitivity.Kind.DEATHS));
    assertThat(new HedgeWords().write(course.facts())).isEmpty();
  }
}
