package org.quizwright.generation.comparison.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.language.Span;

class QuotedPartTest {

  private static String part(String sentence, String quotation) {
    return QuotedPart.in(sentence, new Span(0, sentence.length()), quotation)
        .map(span -> span.of(sentence))
        .orElse("");
  }

  @Test
  void takesTheQuotedWordsWithoutTheTag() {
    assertThat(part("Lowe said, “We are hungry.”", "We are hungry.")).isEqualTo("We are hungry.");
  }

  @Test
  void bridgesATagInTheMiddle() {
    assertThat(part("“We are hungry,” Lowe said, “and cold.”", "We are hungry, and cold."))
        .isEqualTo("We are hungry,” Lowe said, “and cold.");
  }

  @Test
  void takesAWholeSentenceInsideALongerQuotation() {
    assertThat(part("We are hungry.", "It is bad. We are hungry. Help us."))
        .isEqualTo("We are hungry.");
  }

  @Test
  void findsNothingInASentenceOfTheAuthors() {
    assertThat(part("The town was quiet.", "We are hungry.")).isEmpty();
  }
}
