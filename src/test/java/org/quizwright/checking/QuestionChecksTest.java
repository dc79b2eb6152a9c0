package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.checking.flaw.Samples;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;

class QuestionChecksTest {

  private static List<Finding> check(Question question) {
    return QuestionChecks.check(question, List.of(SampleSource.of(Samples.TEXT)));
  }

  @Test
  void passesASoundQuestion() {
    assertThat(
            check(
                choice(
                    "By how much did the mill owners of Lowford lower pay in 1842?",
                    "15 percent",
                    "20 percent",
                    "25 percent")))
        .isEmpty();
  }

  @Test
  void reportsEveryFaultAtOnce() {
    assertThat(check(choice("Why did they strike?", "Fever spread", "All of the above", "Pay")))
        .extracting(Finding::message)
        .containsExactly(
            "The evidence doesn't back most of its words in “Fever spread”.",
            "An option says “all of the above”.",
            "The stem points to something that it doesn't name.");
  }
}
