package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quizwright.model.time.HistoricalDate;

/**
 * What it costs a story to go on from one date to another. The costs were chosen on annotated
 * texts: going on by months is cheap, going back isn't, unless the tense does; it is dear to leap
 * over years, to pass over dates told since, or to take up what was told aside.
 */
final class Leap {

  static final double NEVER = Double.MAX_VALUE;

  private static final double MONTH = 0.08;
  private static final int YEAR = 12;
  private static final double MANY_YEARS = 0.3;
  private static final double TIMES_MORE_YEARS = 0.5;
  private static final double BACK = 0.7;
  private static final double BACK_MONTH = 0.1;
  private static final double BACK_IN_PERFECT = 0.2;
  private static final double ON_IN_PERFECT = 0.5;
  private static final double SKIP = 0.25;
  private static final double SKIP_IN_NEW_PASSAGE = 0.15;
  private static final double NEW_PASSAGE = 0.4;
  private static final double ASIDE = 0.5;
  private static final double COARSE = 0.4;
  private static final double STRAY = 0.2;

  /** What is counted goes on from the date told last, hardly ever from another. */
  private static final double TAKE_UP = 4;

  /** A year chosen before bears only upon what is written so few dates behind it. */
  private static final int LOOK = 2;

  private static final double OTHER_WEEKDAY = 2.5;
  private static final double NOT_YET = 4;
  private static final double PRESENT_TO_ISSUE = 0.4;
  private static final double OWN_TIME_TO_ISSUE = 0.5;
  private static final double NEWS_TO_ISSUE = 1.5;
  private static final double STORY_TO_ISSUE = 3;
  private static final double TITLE = 0.6;

  private static final double DAYS_IN_MONTH = 30.4;
  private static final int FINE = 7;

  private Leap() {}

  /**
   * From a date told before to the next.
   *
   * @param skipped how many dates were told between them
   */
  static double of(Step from, WrittenDate to, HistoricalDate meant, int skipped) {
    boolean fine = isFine(meant);
    boolean written = to.draft().year() != null;
    boolean samePassage = from.passage() == to.passage();
    if (from.isGuessed() && written && !(fine && skipped <= LOOK && samePassage)) {
      return NEVER;
    }
    boolean by = to.context().use() == DateUse.BY;
    double cost = time(from.date(), meant, !by && to.context().telling().pastPerfect());
    cost += skipped * (samePassage ? SKIP : SKIP_IN_NEW_PASSAGE);
    cost += samePassage ? 0 : NEW_PASSAGE;
    cost += from.isAside() && !from.isIn(to) ? ASIDE : 0;
    return fine && !isFine(from.date()) ? cost + COARSE + STRAY * from.stray() : cost;
  }

  /**
   * What it costs to count from a date told before.
   *
   * @param skipped how many dates were told between them
   */
  static double ofCount(Step from, WrittenDate to, int skipped) {
    boolean samePassage = from.passage() == to.passage();
    return TAKE_UP
        * (skipped * (samePassage ? SKIP : SKIP_IN_NEW_PASSAGE)
            + (samePassage ? 0 : NEW_PASSAGE)
            + ((from.isApart() && !from.isIn(to)) || from.explains() ? ASIDE : 0));
  }

  /** Whether a date is finer than a year. */
  static boolean isFine(HistoricalDate date) {
    return date.start().plusMonths(FINE).isAfter(date.end());
  }

  private static double time(HistoricalDate from, HistoricalDate to, boolean perfect) {
    if (to.start().isAfter(from.end())) {
      double months = months(within(from), to.start());
      return MONTH * Math.min(YEAR, months) + years(months) + (perfect ? ON_IN_PERFECT : 0);
    }
    if (from.start().isAfter(to.end())) {
      double months = months(to.end(), from.start());
      double back = (perfect ? MONTH : BACK_MONTH) * Math.min(YEAR, months);
      return (perfect ? BACK_IN_PERFECT : BACK) + back + years(months);
    }
    return from.start().plusYears(1).isAfter(from.end())
        ? 0
        : MONTH * Math.min(YEAR, Math.max(0, months(to.end(), from.end())));
  }

  private static LocalDate within(HistoricalDate date) {
    return date.start().plusDays(ChronoUnit.DAYS.between(date.start(), date.end()) * 2 / 3);
  }

  private static double years(double months) {
    return months <= YEAR ? 0 : MANY_YEARS + TIMES_MORE_YEARS * Math.log(months / YEAR);
  }

  private static double months(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_IN_MONTH;
  }

  /**
   * From the day that the text appeared, or the year that its title names.
   *
   * @param away whether the passage has just told of years ago
   */
  static double fromIssue(WrittenDate written, HistoricalDate meant, Manner manner, boolean away) {
    boolean titled = manner.named() != null && manner.named() == meant.year();
    HistoricalDate issued = manner.issued();
    ClauseTense telling = written.context().telling();
    if (issued == null || (manner.memory() && !telling.present())) {
      return titled ? TITLE : NEVER;
    }
    boolean now = telling.present() || telling.future();
    double root = now ? PRESENT_TO_ISSUE : away ? STORY_TO_ISSUE : toIssue(manner);
    boolean back = meant.end().isBefore(issued.start());
    double issue = root + time(issued, meant, true) - (back ? BACK_IN_PERFECT : 0);
    return titled ? Math.min(TITLE, issue) : issue;
  }

  private static double toIssue(Manner manner) {
    return manner.ofItsTime() || manner.recent()
        ? OWN_TIME_TO_ISSUE
        : manner.news() ? NEWS_TO_ISSUE : STORY_TO_ISSUE;
  }

  /** What speaks against a date wherever the story stands. */
  static double against(WrittenDate written, HistoricalDate meant, Manner manner) {
    boolean past = written.context().telling().past();
    return (manner.isToCome(meant) && past ? NOT_YET : 0)
        + (Weekdays.agree(written.context().words(), meant, manner) ? 0 : OTHER_WEEKDAY);
  }
}
