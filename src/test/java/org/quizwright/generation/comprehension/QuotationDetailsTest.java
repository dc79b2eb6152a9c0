package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

class QuotationDetailsTest {

  private static final String SPEECH =
      "We cannot buy bread for our children. The owners rob us every week. Nobody in Lowford listens"
          + " to a weaver.";

  private static MillCourse course() {
    return new MillCourse("Ann Frith said: “" + SPEECH + "”")
        .quotes("Ann Frith", "a weaver", SPEECH, 1);
  }

  @Test
  void asksWhatTheSpeakerComplainsOfWithoutQuotingIt() {
    assertThat(new QuotationDetails().write(course().facts()))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .isEqualTo(
            "What does Ann Frith, a weaver, complain of in the words that Mary Hill quotes? Give"
                + " two details.");
  }

  @Test
  void takesAnyTwoOfTheSpeakersComplaints() {
    ShortAnswer task = (ShortAnswer) new QuotationDetails().write(course().facts()).get(0).task();
    assertThat(task.elements()).extracting(AnswerElement::points).isEqualTo(List.of(2));
    assertThat(task.elements().get(0).text())
        .contains("cannot buy bread", "rob us every week", "listens to a weaver");
  }

  @Test
  void asksNothingOfASpeakerWhoComplainsOnce() {
    String speech = "We met on the green in May. We cannot buy bread for our children.";
    MillCourse course =
        new MillCourse("Ann Frith said: “" + speech + "”")
            .quotes("Ann Frith", "a weaver", speech, 1);
    assertThat(new QuotationDetails().write(course.facts())).isEmpty();
  }
}
