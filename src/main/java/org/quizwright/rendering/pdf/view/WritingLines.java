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
import org.quizwright.rendering.pdf.type.TextStyle;

/** Lines to write on, some of them begun. */
final class WritingLines {

  private static final int LINES_A_MARK = 2;
  private static final int SHORT_WORK = 4;
  private static final int LONG_WORK_LINES = 12;
  private static final float GREY = 0.35f;

  private WritingLines() {}

  /** Two lines a mark up to 4 marks, then 12. */
  static int count(int marks) {
    return marks <= SHORT_WORK ? marks * LINES_A_MARK : LONG_WORK_LINES;
  }

  /**
   * Lines of equal pitch.
   *
   * @param starters sentence openings, spread over the lines; what finds no line is left out
   */
  static Flow flow(Style style, Tag tag, int count, float width, List<String> starters) {
    List<Slice> slices = new ArrayList<>();
    int every = Math.max(1, count / Math.max(1, starters.size()));
    for (int i = 0; i < count; i++) {
      boolean begun = i % every == 0 && i / every < starters.size();
      Ink opening = begun ? opening(style, tag, starters.get(i / every)) : Ink.NONE;
      slices.add(
          Slice.of(style.writingPitch(), opening.and(rule(style.writingPitch(), width)))
              .breaking(i == 1 || i == count - 1 ? Break.NEVER : Break.AVOID));
    }
    return new Flow(slices);
  }

  private static Ink rule(float depth, float width) {
    return (canvas, x, top) ->
        canvas.line(x, top + depth, x + width, top + depth, Style.HAIRLINE, GREY);
  }

  private static Ink opening(Style style, Tag tag, String words) {
    Tag element = tag.child(Role.P);
    TextStyle small = style.small();
    Line line = Line.of(words, small);
    return (canvas, x, top) -> canvas.text(element, line, x, top + style.writingPitch() - 4);
  }
}
