package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class QuotationPurposeTest {

  @Test
  void bringsInThePointThatTheWordsSupport() {
    String speech = "We work all day and we cannot buy bread.";
    MillCourse course =
        new MillCourse(
                "The owners of Lowford starved their own weavers. Ann Frith said: “" + speech + "”")
            .contested("The owners")
            .quotes("Ann Frith", "a weaver", speech, 1);
    assertThat(new QuotationPurpose().write(course.facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .asString()
        .contains("“The owners of Lowford starved their own weavers.”");
  }

  @Test
  void saysWhoSpeaksBeforeWhatTheWordsSupport() {
    String speech = "We work all day and we cannot buy bread.";
    MillCourse course =
        new MillCourse(
                "The owners of Lowford starved their own weavers. Ann Frith said: “" + speech + "”")
            .contested("The owners")
            .quotes("Ann Frith", "a weaver", speech, 1);
    ShortAnswer task = (ShortAnswer) new QuotationPurpose().write(course.facts()).get(0).task();
    assertThat(task.elements().get(0).text()).startsWith("Ann Frith, a weaver, speaks here");
  }
}
