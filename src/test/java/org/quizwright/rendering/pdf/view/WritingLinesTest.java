package org.quizwright.rendering.pdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Tag;

class WritingLinesTest {

  @Test
  void standEightMillimetresApart() {
    Style style = Style.of(Blueprint.standard("bridge"));
    Flow lines = WritingLines.flow(style, Tag.document(), 3, 200, List.of());
    assertThat(lines.height()).isEqualTo(3 * 8 * 72 / 25.4f);
  }
}
