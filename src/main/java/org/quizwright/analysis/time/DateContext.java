package org.quizwright.analysis.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/**
 * A date with what its sentence makes of it.
 *
 * @param bracketed whether it stands in brackets within the sentence
 * @param quoted whether it stands in quotation marks
 * @param closes whether "to" or "until" stands before it
 * @param turns whether what happened then follows: "until May 1889, when …"
 */
record DateContext(
    Span span,
    String words,
    DateDraft draft,
    DateUse use,
    ClauseTense telling,
    boolean bracketed,
    boolean quoted,
    boolean closes,
    boolean turns) {

  private static final Pattern CLOSES = Pattern.compile("(?i)\\b(?:to|until|till) (?:the )?$");

  /** "By the middle of 1840" tells no month; "by the end of 1840" does. */
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-\\d\\d/\\1-(?!12)\\d\\d");

  private static final Pattern TURNS = Pattern.compile(",?(?: [-–—])? when ");

  static DateContext of(ParsedSentence sentence, DateScanner.Found found, Enclosures enclosures) {
    Span span = found.span();
    Window window = Window.close(sentence.text(), span);
    return new DateContext(
        span,
        span.of(sentence.text()),
        found.draft(),
        DateUses.of(sentence.text(), span, found.draft().shape()),
        ClauseTense.of(sentence, span),
        enclosures.bracket(span),
        enclosures.quote(span),
        CLOSES.matcher(window.left()).find(),
        TURNS.matcher(window.right()).lookingAt());
  }

  Reckoning reckoning() {
    if (draft.year() != null) {
      return Reckoning.WRITTEN;
    }
    return draft.relative() == null ? Reckoning.INHERITED : Reckoning.RESOLVED;
  }

  /** What lasted from or to the date; the ends of a stretch of years stay as they are. */
  String opened(String edtf) {
    int slash = edtf.indexOf('/');
    if (draft.shape() == Shape.RANGE || edtf.contains("..")) {
      return edtf;
    }
    Matcher part = PART_OF_YEAR.matcher(edtf);
    if ((use == DateUse.UNTIL || use == DateUse.BY) && part.matches()) {
      return "../" + part.group(1) + "~";
    }
    return switch (use) {
      case SINCE -> (slash < 0 ? edtf : edtf.substring(0, slash)) + "/..";
      case UNTIL, BY -> "../" + edtf.substring(slash + 1);
      default -> edtf;
    };
  }

  /** Whether the date is the story's own, and not a name's, a text's or a period's. */
  private boolean isTold() {
    boolean told =
        switch (use) {
          case AT, BY, SINCE, UNTIL, BESIDE -> true;
          case NAME, CITATION, LIFE, STANDING -> false;
        };
    boolean period = draft.shape() == Shape.DECADE || draft.shape() == Shape.CENTURY;
    return told && !period && !bracketed && !quoted && !telling.future();
  }

  /**
   * Whether what is told next may have happened then too: where the story went on to the date,
   * where it tells of a period, or where the paragraph has named no other and counts none from now.
   *
   * @param first whether the paragraph has named no other date
   * @param onward whether the story went on to this one
   */
  boolean setsScene(boolean first, boolean onward) {
    boolean apart = (closes && !turns) || use == DateUse.BESIDE || draft.shape() == Shape.CENTURY;
    boolean period = draft.shape() == Shape.DECADE && (use == DateUse.AT || use == DateUse.BY);
    return !apart && (onward || period || (first && !DeicticForms.isDeictic(words)));
  }

  /** Whether something is told to have happened at the date or by it. */
  boolean isReached() {
    return use == DateUse.AT || use == DateUse.BY || (use == DateUse.UNTIL && turns);
  }

  /** Whether the story goes on from this date. */
  boolean movesOn(Resolved value, DateThread thread) {
    boolean background = telling.pastPerfect() && use == DateUse.AT && !isPassed(value, thread);
    boolean first = thread.year() == null;
    return isTold()
        && isReached()
        && value.onward()
        && (first || !(background || isDescription(thread)));
  }

  /**
   * "By then there had been an election, in May": what is past by then, the story has left behind.
   */
  private static boolean isPassed(Resolved value, DateThread thread) {
    HistoricalDate last = thread.last();
    return last != null
        && value.date().filter(date -> date.start().isAfter(last.end())).isPresent();
  }

  /** What a present tense tells within a story is not the story: "Bede puts it in 597". */
  private boolean isDescription(DateThread thread) {
    boolean state =
        telling.present()
            && switch (draft.shape()) {
              case DAY, MONTH, SEASON -> false;
              default -> true;
            };
    return telling.aside() || (state && !thread.manner().ofItsTime());
  }

  /** Whether the story may have gone on to a time that can't be reckoned. */
  boolean isUnreckoned() {
    return draft.relative() != null && use == DateUse.AT && isTold() && telling.past();
  }

  /** Whether the story may be counted on from this date, though it isn't told to be there. */
  boolean isBeside() {
    boolean report = use == DateUse.CITATION && telling.past() && !bracketed && !quoted;
    return (isTold() || report) && !isReached() && !telling.pastPerfect() && !telling.aside();
  }

  /** The date as {@code resolved}; empty for a day that the calendar doesn't have. */
  Optional<DateMention> mention(Resolved resolved) {
    return new Resolved(opened(resolved.edtf()), resolved.certain(), resolved.onward())
        .date()
        .map(date -> new DateMention(span, date, use, reckoning(), resolved.certain()));
  }
}
