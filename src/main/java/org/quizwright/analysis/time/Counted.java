package org.quizwright.analysis.time;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;

/**
 * What a date may mean that is counted from another: "two days later", "on the Monday".
 *
 * @param cost of going back to what it is counted from
 */
record Counted(Resolved value, HistoricalDate meant, double cost) {

  /**
   * Counts a date from those that a source has told before, the last first; each meaning once. It
   * is only certain where it can be counted from the date that the story has gone on to last.
   *
   * @param astray whether a date has been told since that nothing could be counted to
   */
  static Collection<Counted> of(
      WrittenDate date, List<Step> latest, Manner manner, boolean astray) {
    String words = date.context().words();
    if (latest.isEmpty() || DeicticForms.isOfIssue(words)) {
      return from(date, DateThread.of(manner), 0).stream().toList();
    }
    Map<HistoricalDate, Counted> counts = new LinkedHashMap<>();
    int skipped = 0;
    boolean passed = astray;
    for (Step step : latest) {
      if (step.mayAnchor(date.sentence(), words)) {
        boolean trusted =
            !passed && step.isSure() && !step.isApart() && !isForgotten(step, date, manner);
        Optional<Counted> found =
            from(
                date,
                DateThread.of(manner).counting(step.date(), trusted),
                Leap.ofCount(step, date, skipped));
        found.ifPresent(count -> counts.merge(count.meant, count, Counted::both));
        passed |= found.isEmpty() && step.isOfStory();
      }
      skipped += step.isOfStory() ? 1 : 0;
    }
    return counts.values();
  }

  /**
   * What one paragraph remembers tells nothing for certain of the next; nor do old stories in news.
   */
  private static boolean isForgotten(Step step, WrittenDate date, Manner manner) {
    return step.passage() != date.passage()
        && (manner.remembers() || (manner.recent() && manner.isOld(step.date())));
  }

  private static Optional<Counted> from(WrittenDate date, DateThread thread, double cost) {
    return value(date, thread)
        .flatMap(
            value ->
                value
                    .date()
                    .filter(found -> !thread.manner().isTellersYear(found.year()))
                    .map(found -> new Counted(value, found, cost)));
  }

  /** "The troops had come on the Saturday": on one that was past. */
  static Optional<Resolved> value(WrittenDate date, DateThread thread) {
    Optional<Resolved> plain = Objects.requireNonNull(date.draft().relative()).in(thread);
    return plain.isPresent() && date.context().telling().pastPerfect()
        ? Weekdays.last(thread, date.context().words()).or(() -> plain)
        : plain;
  }

  /** The same date counted from two is as certain as from either. */
  private static Counted both(Counted one, Counted other) {
    Counted cheaper = one.cost <= other.cost ? one : other;
    boolean certain = one.value.certain() || other.value.certain();
    Resolved value = new Resolved(cheaper.value.edtf(), certain, cheaper.value.onward());
    return new Counted(value, cheaper.meant, cheaper.cost);
  }
}
