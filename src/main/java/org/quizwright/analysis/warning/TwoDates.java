package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.event.SameDeed;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Warning;
import org.quizwright.model.source.TextRef;

/** Warns where the texts date one event twice, each time otherwise; no timeline holds it. */
final class TwoDates {

  private TwoDates() {}

  static List<Warning> find(List<Event> events) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        Event one = events.get(i);
        Event other = events.get(j);
        if (one.date().isOrderedWith(other.date())
            && SameDeed.isToldBy(one.label(), other.label())) {
          warnings.add(warning(one, other));
        }
      }
    }
    return warnings;
  }

  private static Warning warning(Event one, Event other) {
    TextRef ref = place(other);
    return new Warning(
        ref.source(),
        ref.passage(),
        "One event seems to have two dates: “"
            + one.label()
            + "” ("
            + one.date()
            + ", "
            + place(one).source()
            + " passage "
            + place(one).passage()
            + ") and “"
            + other.label()
            + "” ("
            + other.date()
            + ").");
  }

  private static TextRef place(Event event) {
    return event.mentions().get(0).ref();
  }
}
