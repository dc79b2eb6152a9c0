package org.quizwright.analysis.event;

import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.model.content.Mention;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** An event as one sentence tells it. */
record ToldEvent(
    AnalysedSentence sentence, DateMention dated, DatedPredicate predicate, LabelDraft label) {

  private static final int LONGEST_YEARS = 3;

  HistoricalDate date() {
    return dated.date();
  }

  Mention mention() {
    String dateText = dated.span().of(sentence.text());
    return new Mention(sentence.ref(), dateText, sentence.text());
  }

  /** Whether the date is narrow and certain enough to order by. */
  boolean isCertain() {
    HistoricalDate date = date();
    boolean narrow = date.end().getYear() - date.start().getYear() < LONGEST_YEARS;
    return narrow && !date.approximate() && date.precision() != Precision.DECADE;
  }
}
