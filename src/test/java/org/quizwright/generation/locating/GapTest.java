package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  private static List<String> answers(String text) {
    Material material = new QuarryTown(text).material();
    return material.statements().stream()
        .flatMap(List::stream)
        .filter(statement -> !statement.text().contains("winter"))
        .flatMap(
            statement -> Gap.in(material, statement).stream().map(gap -> gap.answer(statement)))
        .distinct()
        .toList();
  }

  @Test
  void takesANounWithWhatItIsCompoundedOf() {
    assertThat(answers("The slate board in the valley built a new quarry road for the men."))
        .contains("quarry road");
  }

  @Test
  void takesTheThemesOwnWordBeforeAnother() {
    assertThat(
            answers(
                "The county council sold the slate quarry with its barns to a farmer. The slate of"
                    + " the quarry was blue. The quarry lay above the slate road."))
        .first()
        .isEqualTo("slate quarry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The slate board sold thousands of slates to builders in Norway. | thousands",
        "The slate board closed the quarry in the wake of a long strike. | wake",
        "The quarrymen of the valley asked for an inspector of wages. | inspector"
      })
  void leavesWordsThatGrammarOrHabitGivesAway(String text, String given) {
    assertThat(answers(text)).isNotEmpty().doesNotContain(given);
  }
}
