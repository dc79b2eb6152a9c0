package org.quizwright.rendering.pdf.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Tag;

class WritingLinesTest {

  @Test
  void standEightMillimetresApart() {
    Style style = Style.of(Blueprint.standard("bridge"));
    Flow lines = WritingLines.flow(style, Tag.document(), 3, 200, List.of());
    assertThat(lines.slices().subList(0, 2))
        .allSatisfy(line -> assertThat(line.height()).isEqualTo(8 * 72 / 25.4f));
  }

  @Test
  void areAsManyMoreAsALongOpeningTakes() {
    Style style = Style.of(Blueprint.standard("bridge"));
    String opening = "The ferrymen thought that ".repeat(9);
    Flow lines = WritingLines.flow(style, Tag.document(), 2, 200, List.of(opening));
    assertThat(lines.slices()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({"STANDARD, 0", "DYSLEXIA, 1", "LARGE, 2"})
  void mayStandALittleCloserInLargerTypeOnly(Edition edition, float millimetres) {
    Style style = Style.of(Blueprint.standard("bridge").printedOn(Paper.A4, edition));
    Flow lines = WritingLines.flow(style, Tag.document(), 3, 200, List.of());
    assertThat(lines.slices().get(0).spare()).isCloseTo(millimetres * 72 / 25.4f, within(0.01f));
  }
}
