package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.sheet.Part;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;
import org.quizwright.rendering.pdf.type.TextStyle;

/**
 * A part's black tag, its title, a hairline and the box for its marks, then what to do. The box
 * stands here and not below the part, where it would take a line of paper of its own.
 */
final class PartHeading {

  private static final float PADDING = 6.5f;
  private static final float SPACE = 9;
  private static final float SCORE_FRAME = 0.7f;
  private static final float TAG_SIZE = 0.84f;
  private static final float TAG_TRACKING = 0.2f;

  private final Setting setting;
  private final Style style;

  PartHeading(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  Flow flow(Tag root, Part part) {
    Flow heading = tagged(root, part);
    if (part.instruction().isBlank()) {
      return heading;
    }
    Flow todo =
        Prose.flow(
            root.child(Role.P), part.instruction(), style.small().grey(0.25f), style.measure());
    return heading.bound(todo.below(style.scaled(5)));
  }

  /** A heading without a number. */
  Flow untagged(Tag element, String title) {
    return title(element, title, 0, style.measure());
  }

  private Flow tagged(Tag root, Part part) {
    Tag element = root.child(Role.H2);
    float size = style.heading().size() * TAG_SIZE;
    TextStyle white = new TextStyle(style.heading().face(), size, size, 1, TAG_TRACKING);
    float padding = style.scaled(PADDING);
    // The space parts tag and title where the page is read aloud or searched.
    Line label = Line.of(setting.wording().part(part.number()) + " ", white);
    float boxed = label.width() - white.width(" ") + 2 * padding;
    Ink tag =
        (canvas, x, top) -> {
          canvas.fill(x, top, boxed, style.heading().leading(), 0);
          canvas.text(element, label, x + padding, top + style.heading().baseline());
        };
    float at = boxed + style.scaled(SPACE);
    if (part.points() == 0) {
      return title(element, part.title(), at, style.measure()).after(tag);
    }
    ScoreBox score =
        new ScoreBox(
            style,
            style.captionStrong(),
            setting.wording().marks(part.points()),
            style.heading().leading(),
            SCORE_FRAME);
    float end = style.measure() - score.width();
    Tag marks = root.child(Role.P);
    return title(element, part.title(), at, end - style.scaled(SPACE))
        .after(tag)
        .with((canvas, x, top) -> score.draw(canvas, marks, x + end, top));
  }

  /** The title, which begins {@code at} points from the left margin, and a hairline to the end. */
  private Flow title(Tag element, String words, float at, float end) {
    List<Line> lines = Paragraph.lines(words, style.heading(), end - at);
    Flow title =
        Prose.flow(element, lines, style.heading()).block(Prose.TALLEST_BLOCK).indented(at);
    float from = at + (lines.isEmpty() ? 0 : lines.get(0).width()) + style.scaled(SPACE);
    return title.with((canvas, x, top) -> rule(canvas, x + from, x + end, top));
  }

  private void rule(Canvas canvas, float from, float to, float top) {
    float middle = top + style.heading().leading() / 2;
    // A shorter one looks like a dash behind the title.
    if (to - from > style.heading().leading()) {
      canvas.line(from, middle, to, middle, Style.HAIRLINE, 0.3f);
    }
  }
}
