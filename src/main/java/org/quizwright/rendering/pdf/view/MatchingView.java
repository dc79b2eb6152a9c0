package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.wording.PrintedOrder;

/** Entries with a box each on the left, lettered entries on the right. */
final class MatchingView {

  /** Widths of the left column, the best looking first; the one that breaks fewest lines wins. */
  private static final List<Float> SHARES = List.of(0.42f, 0.37f, 0.47f);

  private static final float GAP = 18;

  /** Taller columns stand one below the other, where a page may end between entries. */
  private static final float TALLEST = 0.6f;

  private final Setting setting;
  private final Style style;

  MatchingView(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  Flow flow(Tag body, Matching task, List<String> order, float width) {
    boolean leftOver = !task.extras().isEmpty();
    Flow hint = Hint.flow(style, body, setting.wording().matchHint(leftOver), width);
    List<String> right = rightHand(task, order);
    float gap = style.scaled(GAP);
    Flow answer = Flow.EMPTY;
    for (float share : SHARES) {
      float left = (width - gap) * share;
      Flow pair =
          entries(body, task, left).beside(letters(body, right, width - left - gap), left + gap);
      boolean lower = answer.slices().isEmpty() || pair.height() < answer.height() - 1;
      answer = lower ? pair : answer;
    }
    if (answer.height() > TALLEST * style.format().height()) {
      answer = entries(body, task, width).then(letters(body, right, width).below(gap)).kept();
    }
    return hint.bound(answer.below(style.scaled(BoxedText.BETWEEN)));
  }

  private Flow letters(Tag body, List<String> texts, float width) {
    return new OptionList(style).besideBoxes(body, texts, width);
  }

  private Flow entries(Tag body, Matching task, float width) {
    Tag list = body.child(Role.LIST);
    List<Flow> rows = new ArrayList<>();
    for (Matching.Pair pair : task.pairs()) {
      Tag words = list.child(Role.ITEM).child(Role.BODY);
      rows.add(
          BoxedText.flow(style, words, pair.left(), width).below(style.scaled(BoxedText.BETWEEN)));
    }
    return Flow.join(rows);
  }

  /** The entries to choose from; a pair's right-hand side goes by the pair's id. */
  private static List<String> rightHand(Matching task, List<String> order) {
    List<Extra> all = new ArrayList<>();
    task.pairs().forEach(pair -> all.add(new Extra(pair.id(), pair.right())));
    all.addAll(task.extras());
    return PrintedOrder.of(all, Extra::id, order).stream().map(Extra::text).toList();
  }
}
