package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.time.DateMention;

class DeedsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1833 Owen Marsh told the House that the dyers were poor.",
        "In July 1833 the brewers had the term of service shortened.",
        "In 1824 Mary Marsh published a pamphlet on the dyers.",
        "In July 1824 Mary Marsh published a book of songs.",
        "The first novel of Mary Marsh appeared in 1824.",
        "The mother of Mary Marsh had left, and her husband died in 1824."
      })
  void areToldByWhatIsDone(String text) {
    assertThat(isTold(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In July 1833 the brewers had a warehouse near the river.",
        "In September 1819 the jury found the room too small.",
        "In 1824 Mary Marsh published a novel on the dyers.",
        "In 1824 the mill appeared smaller.",
        "In 1824 Owen Marsh led the dyers in song."
      })
  void areNotStatesReportsAndBooks(String text) {
    assertThat(isTold(text)).isFalse();
  }

  private static boolean isTold(String text) {
    DateMention date = Dated.dates(text).get(0);
    return DatedPredicate.of(Texts.LANGUAGE.parse(text), date, Dated.dates(text)).stream()
        .anyMatch(Happening::isToldBy);
  }
}
