package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** What it costs a story to go on from one date to another. */
final class Leap {

  private static double p(String name, double value) {
    return Double.parseDouble(System.getProperty(name, String.valueOf(value)));
  }

  static final double START = 1;
  static final double WRITTEN = p("written", 0.8);
  private static final double MONTH = p("month", 0.08);
  private static final double YEARS = p("years", 0.5);
  private static final double JUMP = p("jump", 0.3);
  private static final double BACK = p("back", 0.7);
  private static final double BACK_MONTH = p("backmonth", 0.10);
  private static final double BACK_PERFECT = p("backperfect", 0.2);
  private static final double SKIP = p("skip", 0.25);
  private static final double SKIP_NEW = p("skipnew", 0.15);
  private static final double ASIDE = p("aside", 0.5);
  private static final double PASSAGE = p("passage", 0.4);
  private static final double WEEKDAY = p("weekday", 2.5);
  private static final double LATE = p("late", 4);
  private static final double ISSUE_PRESENT = p("issuepresent", 0.4);
  private static final double ISSUE_NEWS = p("issuenews", 1.5);
  private static final double ISSUE = p("issue", 3);
  private static final double COARSE = p("coarse", 0.4);
  private static final double NAMED = p("named", 0.6);
  private static final double ISSUE_OWN = p("issueown", 0.5);
  private static final double STRAY = p("stray", 0.2);
  private static final int LOOK = (int) p("look", 2);
  private static final int YEAR = 12;

  private static final Pattern WEEKDAY_OF =
      Pattern.compile(CalendarWords.WEEKDAY + ",? (?:the )?(?:\\d|\\p{Lu}).*");

  private Leap() {}

  static double of(Chronology.Told from, WrittenDate to, HistoricalDate date, int skipped) {
    boolean sameSentence = to.sentence().ref().equals(from.sentence());
    boolean samePassage = from.passage() == to.passage();
    if (from.year() != null && to.draft().year() != null && !(isFine(date) && skipped <= LOOK)) {
      return Double.MAX_VALUE;
    }
    double cost = time(from.date(), date, to.context().telling().pastPerfect());
    cost += skipped * (samePassage ? SKIP : SKIP_NEW);
    cost += from.aside() && !sameSentence ? ASIDE : 0;
    cost += isFine(from.date()) || !isFine(date) ? 0 : STRAY * Math.max(0, from.stray());
    cost += samePassage ? 0 : PASSAGE;
    cost += isFine(date) && !isFine(from.date()) ? COARSE : 0;
    return cost;
  }

  static boolean isFine(HistoricalDate date) {
    return date.start().plusMonths(7).isAfter(date.end());
  }

  private static double time(HistoricalDate from, HistoricalDate to, boolean before) {
    if (overlap(from, to)) {
      return 0;
    }
    if (to.start().isAfter(from.end())) {
      double months = months(from.end(), to.start());
      return months <= YEAR
          ? MONTH * months
          : MONTH * YEAR + JUMP + YEARS * Math.log(months / YEAR);
    }
    double months = months(to.end(), from.start());
    double far = months <= YEAR ? 0 : JUMP + YEARS * Math.log(months / YEAR);
    return (before ? BACK_PERFECT : BACK)
        + (before ? MONTH : BACK_MONTH) * Math.min(months, YEAR)
        + far;
  }

  private static boolean overlap(HistoricalDate one, HistoricalDate other) {
    return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
  }

  private static double months(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / 30.4;
  }

  static double toIssue(WrittenDate written, HistoricalDate date, Manner manner) {
    HistoricalDate issued = manner.issued();
    if (issued == null) {
      return Double.MAX_VALUE;
    }
    ClauseTense telling = written.context().telling();
    double root =
        telling.present() || telling.future()
            ? ISSUE_PRESENT
            : manner.ofItsTime() ? ISSUE_OWN : manner.news() ? ISSUE_NEWS : ISSUE;
    boolean ahead = date.start().isAfter(issued.end());
    double months =
        ahead
            ? months(issued.end(), date.start())
            : Math.max(0, months(date.end(), issued.start()));
    double home =
        manner.named() != null && date.year() == manner.named() ? NAMED : Double.MAX_VALUE;
    return Math.min(
        home,
        root
            + (ahead && !telling.future() ? LATE : 0)
            + MONTH * Math.min(months, YEAR)
            + (months > YEAR ? JUMP + YEARS * Math.log(months / YEAR) : 0));
  }

  static double against(WrittenDate written, HistoricalDate date, Manner manner) {
    Matcher weekday = WEEKDAY_OF.matcher(written.context().words());
    double cost = 0;
    if (date.precision() == Precision.DAY
        && weekday.matches()
        && date.start().getDayOfWeek() != CalendarWords.weekday(weekday.group(1))) {
      cost += WEEKDAY;
    }
    boolean to = manner.issued() != null && date.start().isAfter(manner.issued().end());
    return cost + (to && !written.context().telling().future() ? LATE : 0);
  }
}
