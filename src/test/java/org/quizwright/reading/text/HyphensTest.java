package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphensTest {

  private final Hyphens hyphens =
      new Hyphens(List.of("the industrial city, a free-trade law, hand work by loom"));

  @Test
  void takesOutAHyphenThatOnlyEndsALine() {
    assertThat(hyphens.join("an indus-", "trial town")).isEqualTo("an industrial town");
  }

  @Test
  void keepsAHyphenThatTheTextHasElsewhere() {
    assertThat(hyphens.join("a free-", "trade party")).isEqualTo("a free-trade party");
  }

  @Test
  void keepsAHyphenBeforeACapital() {
    assertThat(hyphens.join("the Anglo-", "Saxons")).isEqualTo("the Anglo-Saxons");
  }

  @Test
  void keepsAHyphenBetweenTwoWordsOfTheText() {
    assertThat(hyphens.join("a hand-", "loom")).isEqualTo("a hand-loom");
  }

  @Test
  void putsABlankBetweenWholeWords() {
    assertThat(hyphens.join("the end", "of it")).isEqualTo("the end of it");
  }

  @Test
  void closesABlankInsideAWord() {
    assertThat(new Hyphens(List.of()).close("democratically- elected bodies"))
        .isEqualTo("democratically-elected bodies");
  }

  @Test
  void leavesASuspendedHyphenOpen() {
    assertThat(new Hyphens(List.of()).close("pre- and post-war years"))
        .isEqualTo("pre- and post-war years");
  }
}
