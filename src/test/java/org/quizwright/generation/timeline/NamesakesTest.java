package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesakesTest {

  private static final String BARE = "The government closed the docks of Aldham";

  private static boolean areIn(String one, String other) {
    return Namesakes.in(one).meet(Namesakes.in(other));
  }

  @Test
  void standBesideEachOtherWhereOnlyOneLabelSaysWhichBody() {
    assertThat(areIn(BARE, "The Spanish government signed a treaty")).isTrue();
    assertThat(areIn("The government of Spain signed a treaty", BARE)).isTrue();
  }

  @Test
  void arentFoundInLabelsThatCallABodyTheSame() {
    assertThat(areIn(BARE, "A treaty was signed by the government")).isFalse();
    assertThat(areIn(BARE, "Rebels formed a new government in Spain")).isFalse();
    assertThat(areIn(BARE, "The Spanish army left the docks")).isFalse();
  }
}
