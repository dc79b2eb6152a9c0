package org.quizwright.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quizwright.model.content.Event;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** Makes one event of what is told more than once, and puts the events in order. */
final class EventMerger {

  /** The share of common words from which two labels tell the same. */
  private static final double SAME = 0.5;

  /** The share from which two labels may be one, so that two dates contradict each other. */
  private static final double MAY_BE_SAME = 0.3;

  /** The least share, that of one common word. */
  private static final double SLIGHT = 0.05;

  private EventMerger() {}

  static List<Event> merge(List<ToldEvent> told, EventWriter writer) {
    List<List<ToldEvent>> groups = groups(told);
    LabelIndex<ToldEvent> firsts = new LabelIndex<>();
    groups.forEach(group -> firsts.add(group.get(0).label().text(), group.get(0)));
    Map<String, Event> events = new LinkedHashMap<>();
    for (List<ToldEvent> group : groups) {
      ToldEvent first = group.get(0);
      boolean conflicting =
          firsts.alike(first.label().text(), MAY_BE_SAME).stream()
              .filter(other -> SameDeed.isToldBy(first.label().text(), other.label().text()))
              .anyMatch(other -> other.date().isOrderedWith(first.date()));
      Event event = writer.write(group, conflicting, events.keySet());
      events.put(event.id(), event);
    }
    return events.values().stream()
        .sorted(
            Comparator.comparing((Event e) -> first(e.date())).thenComparing(e -> e.date().end()))
        .toList();
  }

  /** Where a date stands in the list: what only has an end, by its end. */
  private static LocalDate first(HistoricalDate date) {
    return date.start().equals(LocalDate.MIN) ? date.end() : date.start();
  }

  private record Member(ToldEvent told, int group) {}

  /** Each joins the earliest group that holds one like it. */
  private static List<List<ToldEvent>> groups(List<ToldEvent> told) {
    List<List<ToldEvent>> groups = new ArrayList<>();
    LabelIndex<Member> members = new LabelIndex<>();
    for (ToldEvent each : told) {
      int group =
          Stream.concat(
                  members.alike(each.label().text(), SAME).stream()
                      .filter(member -> mayBeOne(each, member.told())),
                  members.alike(each.label().text(), SLIGHT).stream()
                      .filter(member -> isOneInOtherWords(each, member.told())))
              .mapToInt(Member::group)
              .min()
              .orElse(groups.size());
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(each);
      members.add(each.label().text(), new Member(each, group));
    }
    return groups;
  }

  /** Two texts that tell of the same day. */
  private static boolean isOneInOtherWords(ToldEvent one, ToldEvent other) {
    return one.date().equals(other.date())
        && one.date().precision() == Precision.DAY
        && !one.sentence().ref().source().equals(other.sentence().ref().source())
        && OtherWords.tell(one.label().text(), other.label().text());
  }

  private static boolean mayBeOne(ToldEvent one, ToldEvent other) {
    HistoricalDate a = one.date();
    HistoricalDate b = other.date();
    boolean apart = one.sentence().ref().equals(other.sentence().ref()) && !a.equals(b);
    return !apart && (a.contains(b) || b.contains(a)) && !one.namesOther(other);
  }
}
