package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.sheet.Letter;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;

/** Entries with their letters in circles, in two columns when they are short. */
final class OptionList {

  private static final float AFTER_CIRCLE = 7;
  private static final float BETWEEN = 3;

  private final Style style;

  OptionList(Style style) {
    this.style = style;
  }

  Flow flow(Tag body, List<String> texts, float width) {
    float half = width / 2;
    boolean brief =
        texts.stream().allMatch(text -> style.text().width(text) < half - textAt() - 10);
    return brief && texts.size() % 2 == 0 ? paired(body, texts, half) : single(body, texts, width);
  }

  Flow single(Tag body, List<String> texts, float width) {
    return rows(body, texts, width, 0);
  }

  /** Entries that stand beside boxes to write in, and keep their pitch. */
  Flow besideBoxes(Tag body, List<String> texts, float width) {
    return rows(body, texts, width, style.box());
  }

  private Flow rows(Tag body, List<String> texts, float width, float least) {
    Tag list = body.child(Role.LETTERED_LIST);
    List<Flow> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      float lead = Math.max(0, (least - style.text().leading()) / 2);
      Flow row = option(list, i, texts.get(i), width).padded(lead, lead);
      rows.add(row.below(style.scaled(least > 0 ? BoxedText.BETWEEN : BETWEEN)));
    }
    return Flow.join(rows).kept();
  }

  private Flow paired(Tag body, List<String> texts, float half) {
    Tag list = body.child(Role.LETTERED_LIST);
    List<Flow> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += 2) {
      Flow left = option(list, i, texts.get(i), half);
      Flow right = option(list, i + 1, texts.get(i + 1), half);
      rows.add(left.beside(right, half).below(style.scaled(BETWEEN)));
    }
    return Flow.join(rows).kept();
  }

  private float textAt() {
    return 2 * style.circle() + style.scaled(AFTER_CIRCLE);
  }

  private Flow option(Tag list, int index, String text, float width) {
    Tag item = list.child(Role.ITEM);
    Tag label = item.child(Role.LABEL);
    Line letter = Line.of(Letter.of(index), style.letter());
    return Prose.block(item.child(Role.BODY), text, style.text(), width - textAt())
        .indented(textAt())
        .after((canvas, x, top) -> circled(canvas, label, letter, x, top));
  }

  private void circled(Canvas canvas, Tag label, Line letter, float x, float top) {
    float middle = top + style.text().leading() / 2;
    canvas.circle(x + style.circle(), middle, style.circle(), 0.7f);
    canvas.text(
        label,
        letter,
        x + style.circle() - letter.width() / 2,
        middle + style.letter().size() * 0.36f);
  }
}
