package org.quizwright.model.question;

import java.util.List;
import org.quizwright.model.time.HistoricalDate;

/** Place events on a drawn strip. */
public record TimelinePlacement(String stem, Strip strip, List<TimelineEvent> events)
    implements Task {

  /** The strip: its first and last tick, as EDTF, and the unit of a tick: year, month or decade. */
  public record Strip(HistoricalDate from, HistoricalDate to, String unit) {}

  public TimelinePlacement {
    events = List.copyOf(events);
  }

  @Override
  public QuestionType type() {
    return QuestionType.TIMELINE_PLACEMENT;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
