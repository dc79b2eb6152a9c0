package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class NumberChoiceTest {

  private static MillCourse course() {
    return new MillCourse(
            "900 weavers of Lowford struck in 1842.", "Marl had 300 looms.", "Marl had 500 hands.")
        .figure(900, "", "", "900", MillCourse.ref(1, 1))
        .figure(300, "", "", "300", MillCourse.ref(2, 1))
        .figure(500, "", "", "500", MillCourse.ref(3, 1));
  }

  private static List<Draft> drafts(MillCourse course) {
    Facts plain = course.facts();
    return new NumberChoice()
        .write(
            new Facts(
                plain.model(),
                plain.theme(),
                sentence ->
                    WhyInversionTest.parsed(
                        "900:CD:1:nummod weavers:NNS:4:nsubj of:IN:3:case Lowford:NNP:1:nmod"
                            + " struck:VBD:-1:root in:IN:6:case 1842:CD:4:obl"),
                1));
  }

  @Test
  void asksHowManyDidSomething() {
    assertThat(drafts(course()))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .isEqualTo("According to Mary Hill, how many weavers of Lowford struck in 1842?");
  }

  @Test
  void sortsTheNumbersOfTheTexts() {
    assertThat(((MultipleChoice) drafts(course()).get(0).task()).options())
        .extracting(Option::text)
        .containsExactly("300", "500", "900");
  }

  @Test
  void makesNoGuessOfDeaths() {
    MillCourse course = course().sensitive(MillCourse.ref(1, 1), Sensitivity.Kind.DEATHS);
    assertThat(drafts(course)).isEmpty();
  }
}
