package org.quizwright.generation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Option;

class OptionsTest {

  @Test
  void numbersTheDistractorsAfterTheKey() {
    assertThat(Options.of("half", List.of("third", "fifth"), "a "::concat, other -> "Not " + other))
        .containsExactly(
            Option.key("k", "half"),
            Option.distractor("d1", "a third", "Not third"),
            Option.distractor("d2", "a fifth", "Not fifth"));
  }
}
