package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelinePlacement.Strip;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.wording.Ticks;

/** Lettered events and the strip to place them on. */
final class PlacementView {

  private final Setting setting;

  PlacementView(Setting setting) {
    this.setting = setting;
  }

  Flow flow(Tag body, Strip strip, List<TimelineEvent> events, float width) {
    Style style = setting.style();
    Flow hint = Hint.flow(style, body, setting.wording().placeHint(), width);
    Flow letters =
        new OptionList(style)
            .single(body, events.stream().map(TimelineEvent::label).toList(), width);
    List<String> ticks = Ticks.of(strip);
    String alt = setting.wording().emptyStrip(ticks.get(0), ticks.get(ticks.size() - 1));
    Flow drawn = new TimelineStrip(style).flow(body, ticks, alt, width);
    return hint.bound(letters).then(drawn.below(style.scaled(6))).kept();
  }
}
