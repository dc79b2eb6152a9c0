package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesakesTest {

  private static final String BARE = "The government closed the docks of Aldham";

  @Test
  void standBesideEachOtherWhereOnlyOneLabelSaysWhichBody() {
    assertThat(Namesakes.areIn(BARE, "The Spanish government signed a treaty")).isTrue();
    assertThat(Namesakes.areIn("The government of Spain signed a treaty", BARE)).isTrue();
  }

  @Test
  void arentFoundInLabelsThatCallABodyTheSame() {
    assertThat(Namesakes.areIn(BARE, "A treaty was signed by the government")).isFalse();
    assertThat(Namesakes.areIn(BARE, "Rebels formed a new government in Spain")).isFalse();
    assertThat(Namesakes.areIn(BARE, "The Spanish army left the docks")).isFalse();
  }
}
