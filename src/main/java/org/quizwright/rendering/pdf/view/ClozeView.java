package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.question.Cloze;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.wording.PrintedOrder;

/** A text with gaps to write in, and its word bank in a box where it has one. */
final class ClozeView {

  private static final Pattern GAP = Pattern.compile("\\{\\{[^}]*}}");
  private static final String RULE = "_".repeat(16);
  private static final String BETWEEN_WORDS = "\u00A0\u00A0\u00A0 \u00A0\u00A0";
  private static final float PADDING = 8;

  private final Style style;

  ClozeView(Setting setting) {
    this.style = setting.style();
  }

  Flow flow(Tag body, Cloze task, List<String> order, float width) {
    Flow bank = task.wordBank() ? bank(body, task, order, width) : Flow.EMPTY;
    String text = gapped(task.text());
    Flow words =
        Prose.flow(
            body.child(Role.P), text, style.text().leading(style.text().leading() * 1.6f), width);
    return bank.bound(words.below(style.scaled(4))).kept();
  }

  /** All gaps are equally long, so that their length tells nothing. */
  private static String gapped(String text) {
    return GAP.matcher(text).replaceAll(Matcher.quoteReplacement(RULE));
  }

  private Flow bank(Tag body, Cloze task, List<String> order, float width) {
    List<String> words = new ArrayList<>();
    PrintedOrder.of(task.gaps(), Cloze.Gap::id, order).forEach(gap -> words.add(gap.answer()));
    if (order.isEmpty()) {
      words.sort(String.CASE_INSENSITIVE_ORDER);
    }
    float padding = style.scaled(PADDING);
    String line = String.join(BETWEEN_WORDS, words);
    Flow text = Prose.flow(body.child(Role.P), line, style.text(), width - 2 * padding);
    float height = text.height() + padding;
    return Flow.of(
        Slice.of(
                height,
                (canvas, x, top) -> {
                  canvas.frame(x, top, width, height, 0.6f, 0);
                  text.whole().ink().draw(canvas, x + padding, top + padding / 2);
                })
            .below(style.scaled(4)));
  }
}
