package org.quizwright.checking.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.StripUnit;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelinePlacement.Strip;
import org.quizwright.model.time.HistoricalDate;

/** A strip of time on which events can't be told apart or don't find room. */
public final class CrowdedStrip implements ItemCheck {

  private static final int MOST_IN_A_TENTH = 2;
  private static final double TENTH = 0.1;

  @Override
  public List<Finding> check(Question question) {
    return ItemCheck.warn(
        question,
        question.task() instanceof TimelinePlacement task
            && isCrowded(task.strip(), task.events().stream().map(TimelineEvent::date).toList()),
        "The strip leaves its events no room or can't tell them apart.",
        "Take another unit, a longer strip or fewer events.");
  }

  /**
   * Whether two dates stand at one tick, three in a tenth of the strip, or one is too wide for a
   * unit.
   */
  public static boolean isCrowded(Strip strip, List<HistoricalDate> dates) {
    Optional<StripUnit> unit = StripUnit.of(strip.unit());
    return unit.isEmpty()
        || strip.from().start().equals(LocalDate.MIN)
        || strip.to().end().equals(LocalDate.MAX)
        || dates.stream().anyMatch(date -> !unit.get().holds(date))
        || isCrowded(unit.get(), strip, dates);
  }

  private static boolean isCrowded(StripUnit unit, Strip strip, List<HistoricalDate> dates) {
    LocalDate first = unit.start(strip.from().start());
    int units = unit.between(first, unit.start(strip.to().start()));
    List<Integer> ticks =
        dates.stream().map(date -> unit.between(first, unit.start(date.start()))).toList();
    return units > unit.longest()
        || ticks.stream().distinct().count() < ticks.size()
        || ticks.stream().anyMatch(tick -> within(ticks, tick, TENTH * units) > MOST_IN_A_TENTH);
  }

  private static long within(List<Integer> ticks, int from, double width) {
    return ticks.stream().filter(tick -> tick >= from && tick - from <= width).count();
  }
}
