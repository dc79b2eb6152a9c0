package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class AuthorsQuestionTest {

  private static List<Draft> drafts(String text) {
    return new AuthorsQuestion().write(new MillCourse(text).facts());
  }

  @Test
  void answersInTheSentencesThatFollow() {
    assertThat(
            drafts(
                "Could the owners of Lowford have paid more? Cloth sold badly in 1842. Coal was dear."
                    + " The weavers met in May."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "Mary Hill asks: “Could the owners of Lowford have paid more?” What answer does the"
                          + " text give?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("“Cloth sold badly in 1842.” “Coal was dear.”");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why was this allowed to go on for so long? Nobody knew.",
        "Could the owners of Lowford have paid more?",
        "Could the owners have paid more? Could the weavers have lived on less? Nobody knew."
      })
  void asksNothingWhereTheTextLeavesItOpen(String text) {
    assertThat(drafts(text)).noneMatch(draft -> draft.task().stem().contains("this allowed"));
    assertThat(drafts(text)).noneMatch(draft -> draft.task().stem().contains("paid more"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could the owners of Lowford have paid more? Tom Ware thought so; others disagree. Coal was dear. They met.",
        "Could the owners of Lowford have paid more? I am less sure than Tom Ware. Coal was dear. They met."
      })
  void keysNothingThatTheTextLeavesOpen(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
