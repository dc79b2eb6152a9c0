package org.quizwright.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Sensitivity;

class SensitivityFinderTest {

  private static List<Sensitivity.Kind> in(String... text) {
    return SensitivityFinder.find(Texts.passages("1901", text)).stream()
        .map(Sensitivity::kind)
        .toList();
  }

  @Test
  void marksDeaths() {
    assertThat(in("The fire killed 60 people.")).containsExactly(Sensitivity.Kind.DEATHS);
  }

  @Test
  void marksSelfHarm() {
    assertThat(in("Hunger drove many to suicide.")).containsExactly(Sensitivity.Kind.SELF_HARM);
  }

  @Test
  void marksWordsThatMakePeopleAnimals() {
    assertThat(in("He called the strikers vermin.")).containsExactly(Sensitivity.Kind.DEHUMANISING);
  }

  @Test
  void leavesHarmlessSentencesUnmarked() {
    assertThat(in("The weavers met in the town hall.")).isEmpty();
  }
}
