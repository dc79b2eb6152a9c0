package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;

/** The enquiry of the course is "Why did the weavers strike?". */
class EnquiryParagraphTest {

  private static final String CUT = "The weavers of Lowford struck because their wages were cut.";
  private static final String FINES = "Fines of a shilling drove many weavers to strike.";
  private static final String BREAD = "Dear bread led to the strike as much as low wages did.";

  private static List<Draft> drafts(String... passages) {
    return new EnquiryParagraph().write(new MillCourse(passages).facts());
  }

  @Test
  void gathersWhatAnAuthorSaysToTheEnquiry() {
    Draft draft = drafts(CUT, "The mill stood by the river.", FINES + " " + BREAD).get(0);
    assertThat(draft.task().stem())
        .isEqualTo(
            "Use what Mary Hill says to give three details that have to do with the question “Why did"
                + " the weavers strike?”");
    assertThat(draft.evidence()).extracting(Evidence::exact).containsExactly(CUT, FINES, BREAD);
  }

  @Test
  void marksThreeDetails() {
    ShortAnswer task = (ShortAnswer) drafts(CUT, FINES, BREAD).get(0).task();
    assertThat(task.elements()).extracting(AnswerElement::points).containsExactly(3);
  }

  @Test
  void takesNoDetailFromAnotherPlace() {
    assertThat(inEngland("Dear bread led to the strike in England as low wages did.")).hasSize(1);
    assertThat(inEngland("Dear bread led to the strike as low wages did.")).hasSize(1);
    assertThat(inEngland("Dear bread led to the strike in France as low wages did.")).isEmpty();
    assertThat(inEngland("Dear bread led the French weavers to strike.")).isEmpty();
  }

  private static List<Draft> inEngland(String third) {
    MillCourse course = new MillCourse("The weavers struck because wages were cut.", FINES, third);
    return new EnquiryParagraph()
        .write(ParsedMills.facts(course.asks("Why did the weavers of England strike?")));
  }

  @Test
  void needsThreeSentencesThatAnswer() {
    assertThat(drafts(CUT, FINES, "The weavers of Lowford met by the river in May.")).isEmpty();
  }
}
