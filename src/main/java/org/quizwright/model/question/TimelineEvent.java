package org.quizwright.model.question;

import org.quizwright.model.Checks;
import org.quizwright.model.time.HistoricalDate;

/**
 * An event on a timeline.
 *
 * @param label stands alone and doesn't give the date away
 * @param dateText the date as the text gives it
 */
public record TimelineEvent(
    String id, String label, HistoricalDate date, String dateText, Evidence evidence) {

  public TimelineEvent {
    Checks.filled(label, "label of event " + id);
  }
}
