package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.question.Cloze;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.pdf.type.TextStyle;
import org.quizwright.rendering.wording.PrintedOrder;

/** A text with gaps to write in, and its word bank in a box where it has one. */
final class ClozeView {

  private static final Pattern GAP = Pattern.compile("\\{\\{[^}]*}}");
  private static final String RULE = "_".repeat(20);
  private static final String BETWEEN_WORDS = " ".repeat(6);
  private static final float PADDING = 8;

  /** Moves underscores so close together that they make one line, as a share of the type size. */
  private static final float CLOSE = -0.06f;

  private final Style style;

  ClozeView(Setting setting) {
    this.style = setting.style();
  }

  Flow flow(Tag body, Cloze task, List<String> order, float width) {
    Flow bank = task.wordBank() ? bank(body, task, order, width) : Flow.EMPTY;
    TextStyle type = style.text().leading(style.text().leading() * 1.6f);
    Flow words = Prose.flow(body.child(Role.P), gapped(task.text(), type), width);
    return bank.bound(words.below(style.scaled(4))).kept();
  }

  /** All gaps are equally long, so that their length tells nothing. */
  private static List<Span> gapped(String text, TextStyle type) {
    Span rule = new Span(RULE, type.tracked(CLOSE * type.size()));
    List<Span> spans = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      spans.add(new Span(text.substring(from, gap.start()), type));
      spans.add(rule);
      from = gap.end();
    }
    spans.add(new Span(text.substring(from), type));
    return spans;
  }

  private Flow bank(Tag body, Cloze task, List<String> order, float width) {
    List<String> words = new ArrayList<>();
    PrintedOrder.of(task.gaps(), Cloze.Gap::id, order).forEach(gap -> words.add(gap.answer()));
    if (order.isEmpty()) {
      words.sort(String.CASE_INSENSITIVE_ORDER);
    }
    float padding = style.scaled(PADDING);
    String line = String.join(BETWEEN_WORDS, words);
    Flow text = Prose.block(body.child(Role.P), line, style.text(), width - 2 * padding);
    return Framed.spacious(text, width, padding, padding / 2).below(style.scaled(4));
  }
}
