package org.quizwright.rendering.pdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.rendering.pdf.page.Break;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

class VerticalTimelineTest {

  private static Reader.Moment moment(String date, String label) {
    return new Reader.Moment(HistoricalDate.parse("1921"), date, label);
  }

  @Test
  void isPartedByAPageBreakOnlyWhereItIsTallerThanAPage() {
    List<Reader.Moment> moments =
        List.of(
            moment("1921", "The board cuts the day rate"),
            moment("May 1921", "The crane drivers stop work"),
            moment("1922", "A brake is mended"));
    Style style = Style.of(Blueprint.standard("bridge"));
    Flow timeline = new VerticalTimeline(style).flow(Tag.document(), moments);
    assertThat(timeline.slices().subList(1, timeline.slices().size()))
        .hasSizeGreaterThan(1)
        .extracting(Slice::before)
        .doesNotContain(Break.FREE);
  }
}
