package org.quizwright.analysis.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/**
 * When that happens which a paragraph tells just now, be it the story or what it looks back at.
 *
 * @param date the date that its sentences told last, or null
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
   * After a date that is the first one, took the story on, stands in the main clause or is a
   * report's.
   *
   * @param told empty for one that couldn't be reckoned
   */
  Scene after(
      Optional<DateMention> told, DateContext context, ParsedSentence sentence, boolean onward) {
    boolean first = date == null;
    boolean cited = context.use() == DateUse.CITATION && Citations.tellOfTheirTime(sentence.text());
    boolean ago = DeicticForms.isDeictic(context.words());
    boolean story = onward || (!ago && (first || isMain(sentence, context.span())));
    boolean sets = context.setsScene(first) && story;
    return told.map(DateMention::moment)
        .map(
            when ->
                cited
                    ? new Scene(date, when, before)
                    : sets ? new Scene(when, report, before) : this)
        .orElse(this);
  }

  /** Whether no finite clause within the sentence holds it. */
  private static boolean isMain(ParsedSentence sentence, Span date) {
    int at = sentence.within(date).stream().findFirst().orElse(-1);
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      boolean part = sentence.hasRelation(at, "acl", "advcl", "ccomp");
      if (part && new Clause(sentence, at).isFinite()) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return true;
  }
}
