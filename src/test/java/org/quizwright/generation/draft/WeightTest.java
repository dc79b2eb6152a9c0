package org.quizwright.generation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.wording.AdjectivesOnly;
import org.quizwright.model.course.Theme;

class WeightTest {

  private static int weight(String text) {
    Theme theme =
        new Theme(
            "mills",
            "The mill strike",
            "",
            "Looms, bread prices and the march of 1842.",
            List.of("night work", "wage", "march to Marl"),
            "",
            null);
    Facts facts = new Facts(new MillCourse(text).facts().model(), theme, new AdjectivesOnly());
    return Weight.of(facts, facts.quote("hill-1900", 1, text));
  }

  @Test
  void countsAKeyword() {
    assertThat(weight("Night work ended in June.")).isEqualTo(2);
    assertThat(weight("After the march to Marl, wages and night work were cut.")).isEqualTo(3);
  }

  @Test
  void countsTwoWordsOfTheDescriptionLikeAKeyword() {
    assertThat(weight("Bread prices doubled in June.")).isEqualTo(2);
    assertThat(weight("Prices doubled in June.")).isEqualTo(1);
  }
}
