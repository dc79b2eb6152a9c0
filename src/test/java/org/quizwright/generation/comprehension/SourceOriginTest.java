package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

class SourceOriginTest {

  @Test
  void asksForWordsAndTheirLinkToTheStandpoint() {
    MillCourse course = new MillCourse("The owners of Lowford met every plea with ruthless force.");
    assertThat(new SourceOrigin().write(course.contested("The").facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).elements())
        .asInstanceOf(InstanceOfAssertFactories.list(AnswerElement.class))
        .extracting(AnswerElement::id)
        .containsExactly("words", "link");
  }
}
