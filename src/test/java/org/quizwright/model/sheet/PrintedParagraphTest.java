package org.quizwright.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.TextRef;

class PrintedParagraphTest {

  private static PrintedSentence sentence(int n, String text, boolean cutBefore) {
    return new PrintedSentence(new TextRef("mercer", 1, n), text, cutBefore);
  }

  @Test
  void showsWhereSomethingWasLeftOut() {
    PrintedParagraph paragraph =
        new PrintedParagraph(
            List.of(sentence(2, "It rained.", true), sentence(4, "It froze.", true)), true);
    assertThat(paragraph.text()).isEqualTo("[…] It rained. […] It froze. […]");
  }

  @Test
  void joinsWhatStandsTogether() {
    PrintedParagraph paragraph =
        new PrintedParagraph(
            List.of(sentence(1, "It rained.", false), sentence(2, "It froze.", false)), false);
    assertThat(paragraph.text()).isEqualTo("It rained. It froze.");
  }
}
