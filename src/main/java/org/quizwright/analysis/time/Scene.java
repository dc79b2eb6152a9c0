package org.quizwright.analysis.time;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * When that happens which a paragraph tells just now, be it the story or what it looks back at.
 *
 * @param date the last date that the story went on to, a period told of, or the first, or null
 * @param report when a report appeared that it has cited, or null
 * @param before the year that was told last before it, under the same heading, or null
 */
record Scene(
    @Nullable HistoricalDate date,
    @Nullable HistoricalDate report,
    @Nullable HistoricalDate before) {

  private static final int HALF_A_YEAR = 6;

  /** Before the first date of a source. */
  static final Scene UNSET = new Scene(null, null, null);

  /** Before the first date of the next paragraph. */
  Scene inNextParagraph() {
    return new Scene(null, null, date == null ? before : date);
  }

  /** Behind a heading: a day or month was the story's, a year by itself may have been an aside. */
  Scene inNewPart() {
    HistoricalDate last = inNextParagraph().before();
    boolean narrow = last != null && last.end().isBefore(last.start().plusMonths(HALF_A_YEAR));
    return narrow ? new Scene(null, null, last) : UNSET;
  }

  @Nullable HistoricalDate year() {
    return before == null ? null : yearOf(before);
  }

  private static HistoricalDate yearOf(HistoricalDate date) {
    return HistoricalDate.parse(date.edtf().replaceFirst("^(\\d{4})-.*", "$1"));
  }

  /**
   * After a date that the story went on to, a period that it tells of, or else the paragraph's
   * first; or after that of a report.
   */
  Scene after(DateMention told, WrittenDate written, boolean onward) {
    DateContext context = written.context();
    boolean first = date == null;
    if (context.use() == DateUse.CITATION && Citations.tellOfTheirTime(written.sentence().text())) {
      return new Scene(date, told.moment(), before);
    }
    boolean reached = context.use() == DateUse.BY && !context.telling().aside();
    boolean tells = reached || !written.isAside() || (first && written.isDayAside());
    return tells && context.setsScene(first, onward)
        ? new Scene(told.moment(), report, before)
        : this;
  }
}
