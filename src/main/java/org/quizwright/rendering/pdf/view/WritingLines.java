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

  /** Room between the last rule and what follows, in points. */
  static final float BELOW_RULE = 4;

  private static final int SOME = 3;

  private WritingLines() {}

  /**
   * Lines of equal pitch, a little closer or wider apart where that fills a page.
   *
   * @param starters sentence openings, spread over the lines; long ones make more lines
   */
  static Flow flow(Style style, Tag tag, int count, float width, List<String> starters) {
    List<Slice> slices = new ArrayList<>();
    int every = Math.max(1, count / Math.max(1, starters.size()));
    for (int i = 0; i < starters.size(); i++) {
      extend(slices, i * every, style, width);
      slices.addAll(begun(style, tag.child(Role.P), starters.get(i), width));
    }
    extend(slices, count, style, width);
    for (int i = 0; i < slices.size(); i++) {
      Slice line = slices.get(i).sparing(style.writingSpare()).growing(style.writingRoom());
      slices.set(i, line.breaking(before(i, slices.size())));
    }
    return new Flow(slices).last(slice -> slice.padded(0, BELOW_RULE));
  }

  /** Many lines may go on over the page, with some on each. */
  private static Break before(int line, int count) {
    if (line == 1 || line == count - 1) {
      return Break.NEVER;
    }
    return Math.min(line, count - line) < SOME ? Break.AVOID : Break.LOATH;
  }

  private static void extend(List<Slice> slices, int count, Style style, float width) {
    while (slices.size() < count) {
      slices.add(line(style, width));
    }
  }

  private static Slice line(Style style, float width) {
    return Slice.of(style.writingPitch(), rule(style.writingPitch(), width));
  }

  /** As many lines as an opening takes. */
  private static List<Slice> begun(Style style, Tag tag, String opening, float width) {
    float baseline = style.writingPitch() - ABOVE_RULE;
    List<Slice> slices = new ArrayList<>();
    for (Line words : Prose.readingOn(Paragraph.lines(opening, style.small(), width))) {
      slices.add(
          line(style, width).with((canvas, x, top) -> canvas.text(tag, words, x, top + baseline)));
    }
    return slices;
  }

  private static Ink rule(float depth, float width) {
    return (canvas, x, top) ->
        canvas.line(x, top + depth, x + width, top + depth, Style.HAIRLINE, GREY);
  }
}
