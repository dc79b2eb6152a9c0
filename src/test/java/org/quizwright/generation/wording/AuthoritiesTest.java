package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;

class AuthoritiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to parish records, bread doubled in price. | parish records | Bread doubled in price.",
        "Bread doubled in price, according to the Lowford Herald. | the Lowford Herald | Bread doubled in price.",
        "A report by Tom Ware found that bread doubled in price. | a report by Tom Ware | Bread doubled in price.",
        "Official statistics showed that bread doubled in price. | official statistics | Bread doubled in price."
      })
  void readsWhoIsCitedForWhat(String sentence, String name, String statement) {
    assertThat(Authorities.of(new MillCourse(sentence).facts()))
        .singleElement()
        .satisfies(
            cited -> {
              assertThat(cited.name()).isEqualTo(name);
              assertThat(cited.statement()).isEqualTo(statement);
              assertThat(cited.evidence().exact()).isEqualTo(sentence);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to the report, bread doubled in price.",
        "The report found that bread doubled in price.",
        "According to the the Herald, bread doubled in price."
      })
  void passesOverAnAuthorityThatHasNoName(String sentence) {
    assertThat(Authorities.of(new MillCourse(sentence).facts())).isEmpty();
  }

  @Test
  void passesOverASentenceThatCitesNobody() {
    assertThat(Authorities.of(new MillCourse("Bread doubled in price in 1842.").facts())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"According to his book, bread doubled in price."})
  void passesOverWhatWouldTearApart(String sentence) {
    assertThat(Authorities.of(new MillCourse(sentence).facts())).isEmpty();
  }
}
