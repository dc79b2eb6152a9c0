package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.course.Course;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.pdf.page.Furniture;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.LineEnds;
import org.quizwright.rendering.pdf.type.TextStyle;
import org.quizwright.rendering.wording.Wording;

/**
 * Running head from the second page on, and the footer of every page.
 *
 * @param title runs on later pages
 * @param code in the middle of the footer; may be empty
 * @param forStudents whether later pages ask for a name
 * @param name of the student, printed instead of a line to write on; empty where it isn't known
 */
public record SheetFurniture(
    Setting setting, Course course, String title, String code, boolean forStudents, String name)
    implements Furniture {

  private static final float FOOT_RULE = 7;
  private static final float FOOT_GAP = 5;
  private static final float NAME_AT = 0.61f;
  private static final String CUT = "…";
  private static final String BETWEEN = " · ";

  @Override
  public void draw(Canvas canvas, int number, int count) {
    if (number > 1) {
      head(canvas);
    }
    foot(canvas, setting.wording().page(number, count));
  }

  private void head(Canvas canvas) {
    Style style = setting.style();
    Format format = style.format();
    TextStyle type = style.furniture().in(style.lettering().semibold());
    float baseline = format.top() + type.baseline();
    float nameAt = forStudents ? format.left() + NAME_AT * format.measure() : format.width();
    float room = Math.min(nameAt - format.left() - 16, format.measure());
    canvas.note(shortened(title, type, room), format.left(), baseline);
    if (forStudents) {
      Line label = Line.of(setting.wording().name(), type);
      canvas.note(label, nameAt, baseline);
      float start = nameAt + label.width() + 5;
      float right = format.left() + format.measure();
      if (!name.isEmpty()) {
        canvas.note(FittedLine.of(name, type, right - start), start, baseline - 1);
      }
      canvas.line(start, baseline + 1, right, baseline + 1, Style.HAIRLINE, 0);
    }
  }

  private void foot(Canvas canvas, String page) {
    Style style = setting.style();
    Format format = style.format();
    TextStyle type = style.furniture();
    TextStyle strong = type.in(style.lettering().semibold());
    float rule = format.end() + FOOT_RULE;
    float baseline = rule + FOOT_GAP + type.baseline();
    float right = format.left() + format.measure();
    canvas.line(format.left(), rule, right, rule, Style.HAIRLINE, 0);
    Line middle = Line.of(code, strong);
    Line end = Line.of(page, strong);
    float middleAt = format.left() + (format.measure() - middle.width()) / 2;
    canvas.note(about(type.grey(0.3f), middleAt - format.left() - 10), format.left(), baseline);
    canvas.note(middle, middleAt, baseline);
    canvas.note(end, right - end.width(), baseline);
  }

  /** As many of subject, audience and course as fit. */
  private Line about(TextStyle type, float width) {
    List<String> all = Wording.descriptors(course);
    int count = all.size();
    while (count > 1 && type.width(String.join(BETWEEN, all.subList(0, count))) > width) {
      count--;
    }
    return shortened(String.join(BETWEEN, all.subList(0, count)), type, width);
  }

  /** As much as fits, cut at a word. */
  private static Line shortened(String text, TextStyle type, float width) {
    if (type.width(text) <= width) {
      return Line.of(text, type);
    }
    String kept = text;
    while (kept.contains(" ") && (type.width(kept + CUT) > width || endsBadly(kept))) {
      kept = kept.substring(0, kept.lastIndexOf(' ')).replaceAll("[\\s,;:–—·-]+$", "");
    }
    return Line.of(kept + CUT, type);
  }

  private static boolean endsBadly(String text) {
    return LineEnds.isLittle(text.substring(text.lastIndexOf(' ') + 1));
  }
}
