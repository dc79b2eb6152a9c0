package org.quizwright.analysis.warning;

import java.util.List;
import org.quizwright.analysis.event.SameDeed;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Warning;
import org.quizwright.model.source.TextRef;

/** Warns where the texts date one event twice, each time otherwise; no timeline holds it. */
final class TwoDates {

  private TwoDates() {}

  static List<Warning> find(List<Event> events) {
    return SameDeed.among(events.stream().map(Event::label).toList()).stream()
        .map(pair -> List.of(events.get(pair.one()), events.get(pair.other())))
        .filter(two -> two.get(0).date().isOrderedWith(two.get(1).date()))
        .map(two -> warning(two.get(0), two.get(1)))
        .toList();
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
