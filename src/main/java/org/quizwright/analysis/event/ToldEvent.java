package org.quizwright.analysis.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.Words;
import org.quizwright.model.content.Mention;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * An event as one sentence tells it.
 *
 * @param standsAlone whether the label is fit for a timeline
 */
record ToldEvent(
    AnalysedSentence sentence, DateMention dated, LabelDraft label, boolean standsAlone) {

  private static final int LONGEST_YEARS = 3;
  private static final double SAME_DEED = 0.8;

  /** The same, not to be put in order. */
  ToldEvent unfit() {
    return new ToldEvent(sentence, dated, label, false);
  }

  HistoricalDate date() {
    return dated.date();
  }

  /** Whether words of the sentence date it. */
  boolean isDatedByText() {
    return dated.span().end() > dated.span().start();
  }

  Mention mention() {
    String dateText = dated.span().of(sentence.text());
    return new Mention(sentence.ref(), dateText, sentence.text());
  }

  /** Whether the date is narrow and certain enough to order by. */
  boolean isCertain() {
    HistoricalDate date = date().onset();
    boolean narrow = date.end().getYear() - date.start().getYear() < LONGEST_YEARS;
    return dated.certain()
        && narrow
        && !date.approximate()
        && date.precision() != Precision.DECADE
        && date.precision() != Precision.CENTURY;
  }

  /** Whether {@code other} tells the same deed of the same sentence by a vaguer date. */
  boolean isFinerThan(ToldEvent other) {
    return sentence.ref().equals(other.sentence.ref())
        && (likeness(other) > SAME_DEED
            || label.text().startsWith(other.label.text())
            || other.label.text().startsWith(label.text()))
        && (vagueness() < other.vagueness()
            || (isNarrower(other) && vagueness() == other.vagueness()));
  }

  /** "That same year, in April": the month lies in the year. */
  private boolean isNarrower(ToldEvent other) {
    return other.date().contains(date()) && !date().contains(other.date());
  }

  /** 0 for a plain date, 1 for one that is approximate or in doubt. */
  private int vagueness() {
    return date().approximate() || !dated.certain() ? 1 : 0;
  }

  /** The share of words that the two labels have in common, 0 to 1. */
  private double likeness(ToldEvent other) {
    Set<String> mine = new LinkedHashSet<>(Words.lemmas(label.text()));
    Set<String> all = new LinkedHashSet<>(Words.lemmas(other.label.text()));
    long common = mine.stream().filter(all::contains).count();
    all.addAll(mine);
    return all.isEmpty() ? 0 : (double) common / all.size();
  }
}
