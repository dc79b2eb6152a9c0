package org.quizwright.checking.flaw;

import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.time.HistoricalDate;

/** Dated events to check. */
final class Moments {

  private Moments() {}

  static TimelineEvent at(String date, String label) {
    Evidence evidence = Evidence.quote("hill-1900", 1, Samples.TEXT, Samples.TEXT);
    return new TimelineEvent("e-" + date, label, HistoricalDate.parse(date), date, evidence);
  }
}
