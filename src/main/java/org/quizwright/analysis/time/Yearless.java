package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** Finds the year of a date that is written without one. */
final class Yearless {

  /** From November to January the year has most likely turned. */
  private static final int TURNED = 9;

  /** From September to March it has within a paragraph that tells one thing after another. */
  private static final int TURNED_SOON = 6;

  private static final int HALF_A_YEAR = 6;

  /** What comes so few months behind a date is of its year, and no year less so many before it. */
  private static final int SOON = 2;

  private Yearless() {}

  /**
   * The date in its year; empty where nothing tells.
   *
   * @param here whether the thread's year was told in the same passage as past
   */
  static Optional<Resolved> in(
      DateThread thread, DateDraft draft, ClauseTense telling, boolean here, Outlook outlook) {
    Manner manner = thread.manner();
    Optional<HistoricalDate> entry = thread.entryDay();
    if (entry.isPresent()) {
      return entry.map(day -> new Resolved(nearIssue(draft, telling, day), true, true));
    }
    Integer year = thread.year();
    boolean ofNow = (manner.news() && telling.present()) || isRecent(thread, here);
    if (year != null && !ofNow && (!manner.ofItsTime() || (here && telling.past()))) {
      Resolved found = inStory(thread, draft, telling, year, here);
      Resolved past = telling.past() && !manner.memory() ? come(found, draft, manner, year) : found;
      return Optional.of(isOfYearBefore(thread, past, outlook) ? doubtful(draft, year - 1) : past);
    }
    HistoricalDate issued = manner.issued();
    if (issued == null || manner.memory()) {
      return Optional.empty();
    }
    boolean certain =
        manner.ofItsTime() || manner.news() || !telling.past() || (manner.recent() && !here);
    return Optional.of(new Resolved(nearIssue(draft, telling, issued), certain, true));
  }

  /** What is told as past had come when the text appeared. */
  private static Resolved come(Resolved found, DateDraft draft, Manner manner, int year) {
    return Stream.of(found, doubtful(draft, year), doubtful(draft, year - 1))
        .filter(date -> !date.isToCome(manner))
        .findFirst()
        .orElse(found);
  }

  private static Resolved doubtful(DateDraft draft, int year) {
    return new Resolved(draft.edtf().apply(year), false, true);
  }

  /**
   * "It won him a prize in 1957. In December the troops left. He resigned on 9 January 1957": the
   * year was only looked ahead at.
   */
  private static boolean isOfYearBefore(DateThread thread, Resolved found, Outlook outlook) {
    HistoricalDate last = thread.last();
    return (last == null || last.precision() == Precision.YEAR)
        && outlook.isYetBefore(HistoricalDate.parse(found.edtf()));
  }

  /** Told of the days before the text appeared, if no other year was told in the same passage. */
  private static boolean isRecent(DateThread thread, boolean here) {
    return thread.manner().recent()
        && !here
        && !thread.isEntry()
        && thread.equals(thread.atIssue());
  }

  /** What had happened before lies before the date told last. */
  private static Resolved inStory(
      DateThread thread, DateDraft draft, ClauseTense telling, int year, boolean here) {
    String edtf = draft.edtf().apply(year);
    HistoricalDate last = thread.last();
    boolean earlier =
        telling.pastPerfect()
            && last != null
            && last.year() == year
            && HistoricalDate.parse(edtf).start().isAfter(last.end().plusMonths(SOON));
    if (earlier) {
      return new Resolved(draft.edtf().apply(year - 1), false, false);
    }
    return turns(thread, edtf, here)
        ? new Resolved(draft.edtf().apply(telling.pastPerfect() ? year : year + 1), false, true)
        : new Resolved(edtf, thread.sure(), true);
  }

  private static boolean turns(DateThread thread, String edtf, boolean here) {
    HistoricalDate last = thread.last();
    if (last == null || last.precision() == Precision.YEAR || last.start().equals(LocalDate.MIN)) {
      return false;
    }
    HistoricalDate date = HistoricalDate.parse(edtf);
    return last.year() == date.year()
        && last.start().getMonthValue() - date.start().getMonthValue()
            >= (here ? TURNED_SOON : TURNED);
  }

  private static String nearIssue(DateDraft draft, ClauseTense telling, HistoricalDate issued) {
    int year = issued.end().getYear();
    HistoricalDate date = HistoricalDate.parse(draft.edtf().apply(year));
    boolean farAhead = date.start().isAfter(issued.end().plusMonths(HALF_A_YEAR));
    boolean ahead = date.start().isAfter(issued.end());
    if ((telling.past() && ahead) || (!telling.future() && farAhead)) {
      return draft.edtf().apply(year - 1);
    }
    boolean over = date.end().isBefore(issued.start().minusMonths(HALF_A_YEAR));
    return draft.edtf().apply(telling.future() && over ? year + 1 : year);
  }
}
