package org.quizwright.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quizwright.model.content.Event;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** Makes one event of what is told more than once, and puts the events in order. */
final class EventMerger {

  /** The share of common words from which two labels tell the same. */
  private static final double SAME = 0.5;

  private EventMerger() {}

  static List<Event> merge(List<ToldEvent> told, EventWriter writer) {
    List<List<ToldEvent>> groups = groups(told);
    Set<Integer> conflicting = conflicting(groups.stream().map(group -> group.get(0)).toList());
    Map<String, Event> events = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Event event = writer.write(groups.get(i), conflicting.contains(i), events.keySet());
      events.put(event.id(), event);
    }
    return events.values().stream()
        .sorted(
            Comparator.comparing((Event e) -> first(e.date())).thenComparing(e -> e.date().end()))
        .toList();
  }

  /** The places of those that tell a deed that another one dates otherwise. */
  private static Set<Integer> conflicting(List<ToldEvent> told) {
    Set<Integer> conflicting = new LinkedHashSet<>();
    for (SameDeed.Pair pair :
        SameDeed.among(told.stream().map(each -> each.label().text()).toList())) {
      if (contradict(told.get(pair.one()), told.get(pair.other()))) {
        conflicting.add(pair.one());
        conflicting.add(pair.other());
      }
    }
    return conflicting;
  }

  /** What no text says of a date contradicts none. */
  private static boolean contradict(ToldEvent one, ToldEvent other) {
    return one.isDatedByText() && other.isDatedByText() && one.date().isOrderedWith(other.date());
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
    Map<HistoricalDate, List<Member>> days = new LinkedHashMap<>();
    for (ToldEvent each : told) {
      int group =
          Stream.concat(
                  members.alike(each.label().text(), SAME).stream()
                      .filter(member -> mayBeOne(each, member.told())),
                  days.getOrDefault(each.date(), List.of()).stream()
                      .filter(member -> isOneInOtherWords(each, member.told())))
              .mapToInt(Member::group)
              .min()
              .orElse(groups.size());
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(each);
      Member member = new Member(each, group);
      members.add(each.label().text(), member);
      days.computeIfAbsent(each.date(), day -> new ArrayList<>()).add(member);
    }
    return groups;
  }

  /** Two texts that tell of the same day. */
  private static boolean isOneInOtherWords(ToldEvent one, ToldEvent other) {
    return one.date().precision() == Precision.DAY
        && !one.sentence().ref().source().equals(other.sentence().ref().source())
        && OtherWords.tell(one.label().text(), other.label().text());
  }

  private static boolean mayBeOne(ToldEvent one, ToldEvent other) {
    HistoricalDate a = one.date();
    HistoricalDate b = other.date();
    boolean apart = one.sentence().ref().equals(other.sentence().ref()) && !a.equals(b);
    return !apart && (a.contains(b) || b.contains(a));
  }
}
