package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadedWordTest {

  @Test
  void offersANeutralWord() {
    assertThat(LoadedWord.in("Robbed").answer("Robbed", "Reed"))
        .contains("by it Reed says that it was theft")
        .contains("such as “taken”");
  }

  @Test
  void isFoundAsAWholeWordOnly() {
    assertThat(LoadedWord.ANY.matcher("the brutal mayor").find()).isTrue();
    assertThat(LoadedWord.ANY.matcher("brutalism").find()).isFalse();
  }
}
