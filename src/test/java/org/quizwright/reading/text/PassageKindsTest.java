package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.source.Passage.Kind;

class PassageKindsTest {

  private static Kind kind(String text) {
    return PassageKinds.tell(Paragraphs.of(text)).get(0).kind();
  }

  @Test
  void knowsAQuotationThatFillsItsParagraph() {
    assertThat(kind("“We asked for bread. We got stones.” [3]")).isEqualTo(Kind.QUOTATION);
  }

  @Test
  void knowsAQuotationThatGoesOn() {
    assertThat(kind("“We asked for bread.")).isEqualTo(Kind.QUOTATION);
  }

  @Test
  void callsASentenceWithATagProse() {
    assertThat(kind("“We asked,” she said, “for bread.”")).isEqualTo(Kind.PROSE);
  }
}
