package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechSupportTest {

  private static final String WORDS =
      "Life on the docks has become harder. We start before dawn. There is no warm meal.";
  private static final String TEXT = "“" + WORDS + "”";

  @Test
  void asksForTwoDetailsOfASpeech() {
    HarbourTown town = new HarbourTown(TEXT).says("Tom Reed", WORDS);
    assertThat(town.stems(new SpeechSupport()))
        .containsExactly(
            "Tom Reed says: “Life on the docks has become harder.” What does the speaker say to"
                + " support this statement? Give two points.");
  }

  @Test
  void asksForNothingThatIsSensitive() {
    HarbourTown town = new HarbourTown(TEXT).says("Tom Reed", WORDS).sensitive(1, 2);
    assertThat(town.stems(new SpeechSupport())).isEmpty();
  }

  @Test
  void takesATurnForNoSupport() {
    String words = WORDS.replace("There is", "But there is");
    HarbourTown town = new HarbourTown("“" + words + "”").says("Tom Reed", words);
    assertThat(town.stems(new SpeechSupport())).isEmpty();
  }
}
