package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Task;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.TextStyle;

/** A question: number, stem, marks on the right, then what its type asks for. */
final class ItemView {

  private static final float MARKS_SPACE = 14;

  private final Setting setting;
  private final Variant variant;

  ItemView(Setting setting, Variant variant) {
    this.setting = setting;
    this.variant = variant;
  }

  /** Lays the question out; {@code panels} are the two sources that a comparison compares. */
  Flow flow(Tag list, Item item, List<PrintedSource> panels) {
    Tag element = list.child(Role.ITEM);
    Tag label = element.child(Role.LABEL);
    Tag body = element.child(Role.BODY);
    Task task = item.question().task();
    Flow head = head(label, body, item, setting.wording().stem(task));
    Flow answer = task.accept(new TaskView(setting, variant, item, panels, body));
    Flow whole = head.bound(answer.indented(setting.style().indent()));
    return item.question().type() == QuestionType.SOURCE_COMPARISON ? whole : whole.kept();
  }

  private Flow head(Tag label, Tag body, Item item, String stem) {
    Style style = setting.style();
    String marks = setting.wording().marks(item.question().card().points());
    TextStyle caption = style.caption();
    Line number = Line.of(Integer.toString(item.number()), style.strong());
    float reserved = caption.width(marks) + style.scaled(MARKS_SPACE);
    float width = style.measure() - style.indent() - reserved;
    Tag points = body.child(Role.P);
    float lift = style.text().baseline() - caption.baseline();
    return Prose.block(body.child(Role.P), stem, style.text(), width)
        .indented(style.indent())
        .after((canvas, x, top) -> Prose.write(canvas, label, number, x, top, style.strong()))
        .with(
            (canvas, x, top) ->
                Prose.writeLeftOf(canvas, points, marks, x + style.measure(), top + lift, caption));
  }
}
