package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Classification;

class WordSortTest {

  private static final String PLAIN = "Lowford had local mills. Marl had annual fairs. Orford had";

  private static List<Draft> drafts(String... passages) {
    return new WordSort().write(new MillCourse(passages).contested("They met").facts());
  }

  @Test
  void setsThreeThatJudgeBesideThreeThatDescribe() {
    List<Draft> drafts =
        drafts(
            "They met ruthless masters. They met corrupt mayors. They met greedy bankers.",
            PLAIN + " public wells.");
    assertThat(((Classification) drafts.get(0).task()).items())
        .extracting(item -> item.group() + ": " + item.text())
        .containsExactly(
            "judges: ruthless masters",
            "judges: corrupt mayors",
            "judges: greedy bankers",
            "describes: local mills",
            "describes: annual fairs",
            "describes: public wells");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orford ran as a mixture of public wells.",
        "Orford looked like public wells.",
        "Orford was a kind of public wells."
      })
  void takesNoPictureForADescription(String likened) {
    assertThat(
            drafts(
                "They met ruthless masters. They met corrupt mayors. They met greedy bankers.",
                "Lowford had local mills. Marl had annual fairs. " + likened))
        .isEmpty();
  }

  @Test
  void takesNoWordTwice() {
    assertThat(
            drafts(
                "They met ruthless masters. They met corrupt mayors. They met ruthless bankers.",
                PLAIN + " public wells."))
        .isEmpty();
  }
}
