package org.quizwright.generation.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.source.TextRef;

/**
 * Events that may be put in order together.
 *
 * @param events by date
 */
record Ordering(List<Event> events) {

  private static final int IMPORTANCE = 4;
  private static final int SECOND_SOURCE = 3;
  private static final int MOST_REWARDED_INVERSIONS = 3;

  Ordering {
    events = events.stream().sorted(Comparator.comparing((Event e) -> e.date().start())).toList();
  }

  /** Pairs that the texts mention in another order than they happened. */
  int inversions(List<String> sources) {
    List<TextRef> refs = events.stream().map(Ordering::firstMention).toList();
    int found = 0;
    for (int i = 0; i < refs.size(); i++) {
      for (int j = i + 1; j < refs.size(); j++) {
        found += isMentionedAfter(refs.get(i), refs.get(j), sources) ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean isMentionedAfter(TextRef one, TextRef other, List<String> sources) {
    int bySource = sources.indexOf(one.source()) - sources.indexOf(other.source());
    return bySource != 0 ? bySource > 0 : one.compareTo(other) > 0;
  }

  private static TextRef firstMention(Event event) {
    return event.mentions().stream().map(Mention::ref).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** What the ordering is worth: what matters first, then two sources, then real reordering. */
  int worth(List<String> sources) {
    int importance = events.stream().mapToInt(Event::importance).sum();
    long told = events.stream().map(event -> firstMention(event).source()).distinct().count();
    return IMPORTANCE * importance
        + (told > 1 ? SECOND_SOURCE : 0)
        + Math.min(MOST_REWARDED_INVERSIONS, inversions(sources));
  }

  /** The months between those two of its events that lie closest together. */
  double narrowestGap() {
    return IntStream.range(1, events.size())
        .mapToDouble(i -> OrderingChoice.monthsBetween(events.get(i - 1), events.get(i)))
        .min()
        .orElse(0);
  }

  boolean crossesThemes() {
    return events.stream().map(Event::theme).distinct().count() > 1;
  }
}
