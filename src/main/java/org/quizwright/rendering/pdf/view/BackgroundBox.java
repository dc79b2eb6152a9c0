package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Fit;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;
import org.quizwright.rendering.pdf.type.Span;

/** What a student must know first, marked as the course author's own words. */
public final class BackgroundBox {

  private static final float PADDING = 9;

  private final Setting setting;

  public BackgroundBox(Setting setting) {
    this.setting = setting;
  }

  /** The box, or nothing where the author wrote none. */
  public Flow flow(Tag root, String background) {
    if (background.isBlank()) {
      return Flow.EMPTY;
    }
    Style style = setting.style();
    float width = style.measure();
    float padding = style.scaled(PADDING);
    Flow words = words(root, background, Math.min(width - 2 * padding, style.lineLength()));
    Flow text = heading(root).bound(words.below(style.scaled(2))).kept();
    return style.tint() < 1
        ? Framed.tinted(text, width, padding, style.tint())
        : Framed.spacious(text, width, padding, padding);
  }

  private Flow heading(Tag root) {
    Style style = setting.style();
    Line title = Line.of(setting.wording().background() + " ", style.smallStrong());
    Line author = Line.of(setting.wording().backgroundAuthor(), style.captionEmphasis());
    Tag heading = root.child(Role.H2);
    Tag note = root.child(Role.P);
    return Flow.of(
        Slice.of(
            style.small().leading(),
            (canvas, x, top) -> {
              float baseline = top + style.small().baseline();
              canvas.text(heading, title, x, baseline);
              canvas.text(note, author, x + title.width() + style.scaled(6), baseline);
            }));
  }

  private Flow words(Tag root, String background, float width) {
    Style style = setting.style();
    Span span = new Span(background, style.small());
    List<Line> lines = Paragraph.lines(List.of(span), width, Fit.RAGGED);
    return Prose.flow(root.child(Role.P), lines, span.style());
  }
}
