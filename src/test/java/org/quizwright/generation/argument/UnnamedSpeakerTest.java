package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;

class UnnamedSpeakerTest {

  private static List<String> stems(String speaker) {
    String text = speaker + " told the vicar: “The looms were sold to pay the rent.”";
    return new UnnamedSpeaker()
            .write(
                new MillCourse(text)
                    .quotes(speaker, null, "The looms were sold to pay the rent.", 1)
                    .facts())
            .stream()
            .map(draft -> draft.task().stem())
            .toList();
  }

  @Test
  void asksWhyTheNameIsMissing() {
    assertThat(stems("One old weaver"))
        .containsExactly(
            "Mary Hill quotes one old weaver without giving a name. Why might it be missing, and why does"
                + " that matter?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"John Reed", "A report of the guild", "The weavers"})
  void asksNothingOfTheNamedOrOfPapersAndCrowds(String speaker) {
    assertThat(stems(speaker)).isEmpty();
  }
}
