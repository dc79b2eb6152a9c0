package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.content.Event;
import org.quizwright.model.time.HistoricalDate;

/** Makes one event of what is told more than once, and puts the events in order. */
final class EventMerger {

  /** The share of common words from which two labels tell the same. */
  private static final double SAME = 0.5;

  /** The share from which two labels are one, so that two dates contradict each other. */
  private static final double EQUAL = 0.8;

  private EventMerger() {}

  static List<Event> merge(List<ToldEvent> told, EventWriter writer) {
    List<List<ToldEvent>> groups = new ArrayList<>();
    for (ToldEvent each : told) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(other -> isSame(each, other)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(each), () -> groups.add(new ArrayList<>(List.of(each))));
    }
    Map<String, Event> events = new LinkedHashMap<>();
    for (List<ToldEvent> group : groups) {
      boolean conflicting =
          groups.stream()
              .anyMatch(other -> other != group && contradict(group.get(0), other.get(0)));
      Event event = writer.write(group, conflicting, events.keySet());
      events.put(event.id(), event);
    }
    return events.values().stream()
        .sorted(
            Comparator.comparing((Event e) -> e.date().start()).thenComparing(e -> e.date().end()))
        .toList();
  }

  private static boolean isSame(ToldEvent one, ToldEvent other) {
    HistoricalDate a = one.date();
    HistoricalDate b = other.date();
    boolean apart = one.sentence().ref().equals(other.sentence().ref()) && !a.equals(b);
    return !apart
        && (a.contains(b) || b.contains(a))
        && one.likeness(other) >= SAME
        && !one.namesOther(other);
  }

  private static boolean contradict(ToldEvent one, ToldEvent other) {
    return one.date().isOrderedWith(other.date()) && one.likeness(other) >= EQUAL;
  }
}
