package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.Passage;

class QuotationFrameTest {

  private static List<Paragraph> remove(String... texts) {
    return QuotationFrame.remove(Paragraphs.of(texts));
  }

  @Test
  void takesTheMarksOffOneLongQuotation() {
    assertThat(Paragraphs.texts(remove("“I was born here.", "I stayed here.", "I left.”")))
        .containsExactly("I was born here.", "I stayed here.", "I left.");
  }

  @Test
  void callsWhatStandsBeforeTheStandfirst() {
    assertThat(
            remove("She is old.", "“I was born here.", "I stayed here.", "I left.”").get(0).kind())
        .isEqualTo(Passage.Kind.STANDFIRST);
  }

  @Test
  void keepsTheMarksOfAShortQuotation() {
    List<Paragraph> article =
        Paragraphs.of(
            "A long story of many more words.", "“One.", "Two.”", "And the long end of it.");
    assertThat(QuotationFrame.remove(article)).isEqualTo(article);
  }

  @Test
  void keepsMarksThatOpenEveryParagraph() {
    List<Paragraph> quoted = Paragraphs.of("“One is here.", "“Two is here.”");
    assertThat(QuotationFrame.remove(quoted)).isEqualTo(quoted);
  }
}
