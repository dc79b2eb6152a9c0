package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;
import static org.quizwright.checking.flaw.Samples.question;
import static org.quizwright.checking.flaw.Samples.shortAnswer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.checking.flaw.Samples;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TrueFalse;

class KeySupportTest {

  private static List<Finding> check(Question question) {
    return new KeySupport(List.of(SampleSource.of(Samples.TEXT))).check(question);
  }

  @Test
  void passesAKeyInTheWordsOfItsEvidence() {
    assertThat(check(shortAnswer("Why did the weavers strike?", "The owners cut wages"))).isEmpty();
  }

  @Test
  void catchesANumberThatTheEvidenceDoesntGive() {
    assertThat(check(choice("By how much did pay fall?", "25 percent", "15 percent", "5 percent")))
        .hasSize(1);
  }

  @Test
  void catchesAnInventedReason() {
    assertThat(check(shortAnswer("Why did the weavers strike?", "Fever spread through the slums")))
        .isNotEmpty();
  }

  @Test
  void judgesAFalseStatementByItsCorrection() {
    assertThat(
            check(
                question(
                    new TrueFalse(
                        "The weavers struck in 1852.", false, "The weavers struck in 1842."))))
        .isEmpty();
  }

  @Test
  void allowsWhatTheSourcesOriginTells() {
    assertThat(check(shortAnswer("Who wrote the article?", "Mary Hill, a weaver’s daughter")))
        .isEmpty();
  }
}
