package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.checking.flaw.Samples;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TrueFalse;

class EvidenceCheckTest {

  private static final TrueFalse TASK = new TrueFalse("The weavers of Lowford struck.", true, "");

  private static List<Finding> check(Evidence... evidence) {
    return new EvidenceCheck(List.of(SampleSource.of("Fever came.", Samples.TEXT)))
        .check(new Question(Samples.card(evidence), TASK));
  }

  @Test
  void passesWordsThatStandInTheSource() {
    assertThat(check(Evidence.quote("hill-1900", 2, Samples.TEXT, "struck in 1842"))).isEmpty();
  }

  @Test
  void warnsOfAMovedPassageAndSaysWhereItIs() {
    assertThat(check(Evidence.quote("hill-1900", 1, Samples.TEXT, "struck in 1842")))
        .singleElement()
        .hasToString(
            "mills-xx-000001: “struck in 1842” has moved to passage 2."
                + " Change its passage number to 2.");
  }

  @Test
  void refusesWordsThatAreLost() {
    assertThat(check(new Evidence("hill-1900", 1, "struck at dawn", "", "")))
        .singleElement()
        .matches(Finding::isError);
  }

  @Test
  void refusesAQuestionWithoutEvidence() {
    assertThat(check()).singleElement().matches(Finding::isError);
  }
}
