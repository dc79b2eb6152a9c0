package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.rendering.pdf.page.Break;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;

/** Lines to write on, some of them begun. */
final class WritingLines {

  private static final float GREY = 0.35f;
  private static final float ABOVE_RULE = 4;

  private WritingLines() {}

  /**
   * Lines of equal pitch.
   *
   * @param starters sentence openings, spread over the lines; what finds no line is left out
   */
  static Flow flow(Style style, Tag tag, int count, float width, List<String> starters) {
    List<Slice> slices = new ArrayList<>();
    Ink rule = rule(style.writingPitch(), width);
    for (int i = 0; i < count; i++) {
      slices.add(
          Slice.of(style.writingPitch(), rule)
              .breaking(i == 1 || i == count - 1 ? Break.NEVER : Break.AVOID));
    }
    int every = Math.max(1, count / Math.max(1, starters.size()));
    for (int i = 0; i < starters.size(); i++) {
      begin(slices, i * every, style, tag.child(Role.P), starters.get(i), width);
    }
    return new Flow(slices);
  }

  /** Writes an opening on as many lines as it takes. */
  private static void begin(
      List<Slice> slices, int at, Style style, Tag element, String opening, float width) {
    List<Line> lines = Paragraph.lines(opening, style.small(), width);
    for (int i = 0; i < lines.size() && at + i < slices.size(); i++) {
      Line line = lines.get(i);
      float baseline = style.writingPitch() - ABOVE_RULE;
      slices.set(
          at + i,
          slices
              .get(at + i)
              .with((canvas, x, top) -> canvas.text(element, line, x, top + baseline)));
    }
  }

  private static Ink rule(float depth, float width) {
    return (canvas, x, top) ->
        canvas.line(x, top + depth, x + width, top + depth, Style.HAIRLINE, GREY);
  }
}
