package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneTest {

  @Test
  void knowsBlameInAnyForm() {
    assertThat(Tone.ofWord("betrayed")).contains(Tone.DISAPPROVING);
  }

  @Test
  void knowsPraise() {
    assertThat(Tone.ofWord("Courageous")).contains(Tone.APPROVING);
  }

  @Test
  void hearsPityOnlyWhereAWordTellsOfSuffering() {
    String pity = "sympathy for those who suffer";
    assertThat(Tone.DISAPPROVING.synonyms("appalling")).contains(pity);
    assertThat(Tone.DISAPPROVING.synonyms("slander")).contains("anger").doesNotContain(pity);
  }

  @Test
  void takesAPlainWordAsPlain() {
    assertThat(Tone.ofWord("mill")).isEmpty();
  }
}
