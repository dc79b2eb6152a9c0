package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class AuthorityTrustTest {

  private static List<Draft> drafts(String text) {
    return new AuthorityTrust().write(new MillCourse(text).facts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to a survey of 1842, | asked themselves",
        "According to official returns, | means to count",
        "According to the Lowford Gazette, | can check it",
        "According to a report by Tom Ware, | at length"
      })
  void namesAReasonByTheKindOfAuthority(String opening, String reason) {
    assertThat(drafts(opening + " bread prices in Lowford doubled within a year."))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .asString()
        .contains(reason);
  }

  @Test
  void asksNothingAboutAnAuthorityOfUnknownKind() {
    assertThat(drafts("According to Tom Ware, bread prices in Lowford doubled within a year."))
        .isEmpty();
  }

  @Test
  void asksNothingWhereNobodyKnowsWhichReportIsMeant() {
    assertThat(drafts("According to the report, bread prices in Lowford doubled within a year."))
        .isEmpty();
  }
}
