package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Cause;
import org.quizwright.model.question.ShortAnswer;

class CauseReasonTest {

  private static List<Draft> drafts(String effect, String marker) {
    MillCourse course = new MillCourse(effect + " " + marker + " the long frost.");
    course.causes.add(new Cause(MillCourse.ref(1, 1), effect, "the long frost", marker));
    Facts plain = course.facts();
    return new CauseReason()
        .write(
            new Facts(
                plain.model(),
                plain.theme(),
                sentence ->
                    WhyInversionTest.parsed(
                        "The:DT:2:det Lowford:NNP:2:compound mill:NN:4:nsubj:pass was:VBD:4:aux:pass"
                            + " closed:VBN:-1:root"),
                1));
  }

  @Test
  void asksForTheReasonByTheEffect() {
    assertThat(drafts("The Lowford mill was closed", "because of"))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .isEqualTo("According to Mary Hill, why was the Lowford mill closed?");
  }

  @Test
  void answersInTheWordsOfTheText() {
    assertThat(drafts("The Lowford mill was closed", "because of"))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("Because of the long frost.");
  }

  @Test
  void leavesAMarkerThatNamesTheEffectFirst() {
    assertThat(drafts("The Lowford mill was closed", "so that")).isEmpty();
  }

  @Test
  void asksNothingAboutAQuantityOfNobody() {
    assertThat(drafts("The average wage was low", "because of")).isEmpty();
  }
}
