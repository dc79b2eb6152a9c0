package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.language.Span;

class EnclosuresTest {

  @Test
  void knowsWhatStandsInBracketsAndInQuotationMarks() {
    String text = "He said “in 1900” (in 1901) what \"in 1902\" was.";
    Enclosures enclosures = Enclosures.of(text);
    assertThat(enclosures.quote(span(text, "1900"))).isTrue();
    assertThat(enclosures.bracket(span(text, "1901"))).isTrue();
    assertThat(enclosures.quote(span(text, "1902"))).isTrue();
    assertThat(enclosures.quote(span(text, "1901"))).isFalse();
  }

  @Test
  void takesASentenceInBracketsForAnyOther() {
    String text = "(It fell in 1900.)";
    assertThat(Enclosures.of(text).bracket(span(text, "1900"))).isFalse();
  }

  private static Span span(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}
