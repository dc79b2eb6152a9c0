package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;

/** Events, each with a box for its place in time. */
final class OrderingView {

  private final Setting setting;

  OrderingView(Setting setting) {
    this.setting = setting;
  }

  /** The hint how to number is left out where the stem says so itself. */
  Flow flow(Tag body, String stem, List<TimelineEvent> events, float width) {
    Style style = setting.style();
    List<Flow> rows = new ArrayList<>();
    if (!setting.wording().saysHowToOrder(stem)) {
      rows.add(Hint.flow(style, body, setting.wording().orderHint(events.size()), width));
    }
    Tag list = body.child(Role.LIST);
    for (TimelineEvent event : events) {
      Tag words = list.child(Role.ITEM).child(Role.BODY);
      rows.add(
          BoxedText.flow(style, words, event.label(), width)
              .below(style.scaled(BoxedText.BETWEEN)));
    }
    return Flow.join(rows).kept();
  }
}
