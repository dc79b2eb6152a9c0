package org.quizwright.generation.comparison.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThingTest {

  private static final Thing REED = new Thing("Ann Reed", List.of("reed"), true, false);
  private static final Thing DAM = new Thing("the dam", List.of("dam"), false, false);
  private static final Thing HEXLEY = new Thing("Hexley", List.of("hexley"), false, true);

  @Test
  void tellsWhatIsMeantByANameOrSeveralWords() {
    assertThat(REED.tells()).isTrue();
    assertThat(new Thing("the tear gas", List.of("tear", "gas"), false, false).tells()).isTrue();
    assertThat(DAM.tells()).isFalse();
    assertThat(HEXLEY.tells()).isFalse();
  }

  @Test
  void standsBesideAnother() {
    assertThat(Thing.together(List.of(REED), "")).isEqualTo("Ann Reed");
    assertThat(Thing.together(List.of(REED, DAM), "")).isEqualTo("Ann Reed and the dam");
    assertThat(Thing.together(List.of(DAM, HEXLEY), "")).isEqualTo("the dam in Hexley");
  }

  @Test
  void belongsToAnotherWhereATextSaysSo() {
    assertThat(Thing.together(List.of(REED, DAM), "the old dam of Ann Reed broke"))
        .isEqualTo("the dam of Ann Reed");
  }
}
