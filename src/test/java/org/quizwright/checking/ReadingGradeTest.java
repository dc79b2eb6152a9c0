package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "harbour, 2",
    "stopped, 1",
    "wanted, 2",
    "made, 1",
    "table, 2",
    "whole, 1",
    "ferries, 2",
    "houses, 2",
    "changes, 2",
    "boxes, 2",
    "times, 1",
    "people, 2",
    "million, 2",
    "gracious, 2",
    "actual, 3",
    "nation, 2",
    "association, 5",
    "various, 3",
    "the, 1",
    "1874, 1",
    "half-day, 2",
    "privatization, 5",
    "video, 3",
    "agreed, 2",
    "queen, 1",
    "society, 4",
    "matches, 2",
    "people, 2",
    "million, 2",
    "gracious, 2",
    "actual, 3"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
  }

  /** By the formula: 0.39 × 6 + 11.8 × 1 − 15.59. */
  @Test
  void followsTheFormula() {
    assertThat(ReadingGrade.of(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.001));
  }

  @Test
  void isHigherForLongerSentencesAndWords() {
    double easy = ReadingGrade.of(List.of("The men went home.", "They had no pay."));
    double hard =
        ReadingGrade.of(
            List.of(
                "The administration of the harbour reconsidered its remuneration arrangements"
                    + " after considerable deliberation."));
    assertThat(hard).isGreaterThan(easy + 10);
  }

  @Test
  void isNothingForNoWords() {
    assertThat(ReadingGrade.of(List.of())).isZero();
    assertThat(ReadingGrade.of(List.of("— …"))).isZero();
  }
}
