package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.source.LineRange;

class LetterFormTest {

  private static Block block(String text) {
    return new Block(new LineRange(1, 1), text, Block.Mark.NONE);
  }

  @Test
  void knowsAGreeting() {
    assertThat(LetterForm.greets(block("My dear Mother,"))).isTrue();
    assertThat(LetterForm.greets(block("Dear bread was the cause of the riot of 1795."))).isFalse();
  }

  @Test
  void knowsALeaveTaking() {
    assertThat(LetterForm.takesLeave(block("Your affectionate son,"))).isTrue();
    assertThat(LetterForm.takesLeave(block("Your son came home on Monday with the rest")))
        .isFalse();
  }
}
