package org.quizwright.analysis.time;

import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/**
 * A date in a sentence.
 *
 * @param span the words of the date, without the preposition before them
 * @param certain false where another year or day could be meant, so that nothing may be ordered by
 *     it
 */
public record DateMention(
    Span span, HistoricalDate date, DateUse use, Reckoning reckoning, boolean certain) {

  /**
   * A date that is certain.
   *
   * @param inherited whether the year isn't written there
   */
  public DateMention(Span span, HistoricalDate date, DateUse use, boolean inherited) {
    this(span, date, use, inherited ? Reckoning.INHERITED : Reckoning.WRITTEN, true);
  }

  /** Whether the year isn't written there. */
  public boolean inherited() {
    return reckoning != Reckoning.WRITTEN;
  }

  /** The date as it is written: "by 1990" and "since 1990" name a moment too. */
  HistoricalDate moment() {
    return HistoricalDate.parse(date.edtf().replaceFirst("^\\.\\./|/\\.\\.$", ""));
  }

  /** The date as that of a single deed: "since 1990, when he left". */
  public DateMention onset() {
    return new DateMention(span, moment(), DateUse.AT, reckoning, certain);
  }

  /** The same date in another place. */
  public DateMention at(Span other) {
    return new DateMention(other, date, use, reckoning, certain);
  }

  /** The same words with another value. */
  public DateMention meaning(HistoricalDate other) {
    return new DateMention(span, other, use, reckoning, certain);
  }
}
