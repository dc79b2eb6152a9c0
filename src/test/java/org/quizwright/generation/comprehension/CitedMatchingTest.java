package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Matching;

class CitedMatchingTest {

  private static final String[] FOUR = {
    "According to the Lowford Herald, the weavers numbered 900 in 1842.",
    "According to parish records, bread prices in Marl doubled within weeks.",
    "According to a letter by Ann Frith, nobody slept in Lowford that June.",
    "According to the Orford Almanac, seven mills burned oil at night."
  };

  @Test
  void setsStatementsBesideTheirSourcesWithOneToSpare() {
    Matching task =
        (Matching) new CitedMatching().write(new MillCourse(FOUR).facts()).get(0).task();
    assertThat(task.stem())
        .isEqualTo("Match each statement with the source that Mary Hill gives for it.");
    assertThat(task.pairs()).hasSize(3);
    assertThat(task.pairs())
        .extracting(pair -> pair.left() + " " + pair.right())
        .contains("“The weavers numbered 900 in 1842.” The Lowford Herald");
  }

  @Test
  void takesTwoReportsOfOnePaperForOneSource() {
    MillCourse course =
        new MillCourse(
            FOUR[0],
            FOUR[1],
            FOUR[2],
            "According to the Lowford Herald of June, seven mills burned oil at night.");
    assertThat(new CitedMatching().write(course.facts())).isEmpty();
  }
}
