package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;

/** The end of a sheet: the unmarked exit answer and the box for the total. */
public final class Closing {

  private static final int LINES = 2;

  private final Setting setting;
  private final Style style;

  public Closing(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  /** {@code codeForCameras} is printed beside the total; none if it is empty. */
  public Flow flow(Tag root, String exitPrompt, int points, String codeForCameras) {
    Flow box =
        ScoreLine.flow(style, root, setting.wording().total(), setting.wording().marks(points));
    Flow total =
        codeForCameras.isEmpty() ? box : box.beside(CodeFigure.flow(root, codeForCameras), 0);
    if (exitPrompt.isBlank()) {
      return total;
    }
    Flow exit =
        heading(root)
            .bound(
                Prose.block(root.child(Role.P), exitPrompt, style.text(), style.measure())
                    .below(style.scaled(2)))
            .bound(WritingLines.flow(style, root, LINES, style.measure(), List.of()));
    return exit.kept().tied(total.below(style.scaled(12)));
  }

  private Flow heading(Tag root) {
    Tag tag = root.child(Role.H2);
    Line title = Line.of(setting.wording().exit() + " ", style.heading());
    Line note = Line.of("(" + setting.wording().noMarks() + ")", style.caption());
    return Flow.of(
        Slice.of(
            style.heading().leading(),
            (canvas, x, top) -> {
              float baseline = top + style.heading().baseline();
              canvas.text(tag, title, x, baseline);
              canvas.text(tag, note, x + title.width(), baseline);
            }));
  }
}
