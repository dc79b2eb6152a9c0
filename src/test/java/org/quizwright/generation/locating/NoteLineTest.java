package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteLineTest {

  private static List<String> lines(String... texts) {
    Material material = new QuarryTown(texts).material();
    return material.statements().stream()
        .flatMap(statements -> NoteLine.of(material, statements).stream())
        .map(line -> line.before() + "___" + line.after())
        .toList();
  }

  @Test
  void putsADateFirst() {
    assertThat(lines("In 1931 the county council opened a new quarry on the slate hill."))
        .anyMatch(line -> line.startsWith("1931: The county council "));
  }

  @Test
  void keepsADateWhereTheLineHasTwo() {
    assertThat(
            lines(
                "The output of slate fell from 900 tons in 1929 to 400 tons of poor stone in 1931."))
        .noneMatch(line -> line.startsWith("1931:"));
  }

  @Test
  void shortensWhatIsSaidWithAFormOfBe() {
    assertThat(lines("The slate quarry at Torbeck was famous for blue stone."))
        .anyMatch(line -> line.equals("The slate quarry at ___ – famous for blue stone."));
  }

  @Test
  void copiesNoWholeSentence() {
    assertThat(lines("The county council sold the quarry to a rich farmer.")).isEmpty();
  }

  @Test
  void leavesOutWhatBelongsToSomebodyNotNamed() {
    assertThat(lines("The county council demanded their slate for a new roof of the town hall."))
        .isEmpty();
  }
}
