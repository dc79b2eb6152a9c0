package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1834, the dyers broke the looms.|The dyers broke the looms.",
        "The year was hard; in 1834 the dyers broke the looms.|The dyers broke the looms.",
        "Already in 1834 the dyers (of Hexley) broke the looms.|The dyers broke the looms.",
        "In 1834, after a long winter, the dyers broke the looms.|The dyers broke the looms."
      })
  void cutsOutTheClauseOfTheDate(String sentence, String clause) {
    assertThat(clauses(sentence)).contains(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It began in 1834, when the dyers broke the looms.|The dyers broke the looms.",
        "It began in 1834, when Ann Rowe, a dyer of Harrow, broke her looms.|Ann Rowe broke her looms."
      })
  void cutsOutWhatHappenedThen(String sentence, String clause) {
    assertThat(SimpleClauses.when(sentence, Dated.span(sentence, "1834"))).contains(clause);
  }

  @Test
  void givesTheLongestClauseFirstAndThenShorterOnes() {
    assertThat(clauses("In 1834, the dyers broke the looms, and the bishop fled to Norwick."))
        .containsExactly(
            "The dyers broke the looms, and the bishop fled to Norwick.",
            "The dyers broke the looms.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dyers broke the looms in 1834.",
        "The dyers who came in 1834 broke the looms.",
        "In 1834 nothing happened.",
        "It went back to a revolt, in 1834, and the work of one man, a banker, kept it going for years."
      })
  void cutsNothingWhereTheDateStandsElsewhereOrTooLittleFollows(String sentence) {
    assertThat(clauses(sentence)).isEmpty();
  }

  @Test
  void givesWhatFollowsEachCommaBehindAFrontedDate() {
    String sentence = "In 1834, a year of floods, the dyers broke the looms.";
    assertThat(SimpleClauses.tails(sentence, Dated.span(sentence, "1834")))
        .containsExactly("The dyers broke the looms.");
  }

  @Test
  void givesNoTailsOfADateAtTheEnd() {
    String sentence = "After the flood, the dyers broke the looms in 1834.";
    assertThat(SimpleClauses.tails(sentence, Dated.span(sentence, "1834"))).isEmpty();
  }

  private static List<String> clauses(String sentence) {
    return SimpleClauses.of(sentence, Dated.span(sentence, "1834"));
  }
}
