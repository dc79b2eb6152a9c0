package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class AuthorTrustTest {

  private static final String TEXT = "The weavers of Lowford went on strike in May 1842.";

  private static List<Draft> drafts(String standpoint) {
    return new AuthorTrust().write(new MillCourse(TEXT).standpoint(standpoint).facts());
  }

  @Test
  void asksWhatTheNoteOnAnAuthorMeansForTheText() {
    assertThat(drafts("Mary Hill was a weaver and wrote for the union."))
        .extracting(draft -> draft.task().stem())
        .containsExactly(
            "The note above the source says who is speaking. Name one reason to trust what Mary Hill"
                + " says and one for caution.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Mary Hill was a weaver and wrote for the union.       | only a part of what happens
      Mary Hill organised the union, and was once a weaver. | win readers over
      Mary Hill teaches history at a college.               | wasn’t there
      Mary Hill managed a mill; she was a director of it.   | suits the purse
      Mary Hill was the government’s inspector of mills.    | done in office
      Mary Hill was sent there by a newspaper.              | in haste
      """)
  void takesWhatTheNoteSaysFirst(String standpoint, String caution) {
    assertThat(((ShortAnswer) drafts(standpoint).get(0).task()).modelAnswer()).contains(caution);
  }

  @Test
  void hasNothingToAskWhereTheNoteTellsNothing() {
    assertThat(drafts("Mary Hill lived in Lowford.")).isEmpty();
  }
}
