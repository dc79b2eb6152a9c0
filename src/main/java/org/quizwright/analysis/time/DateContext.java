package org.quizwright.analysis.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
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
 * @param late whether "only in" stands before it
 * @param ofThing whether it only tells which thing is meant: "the contract of 1889"
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
    boolean late,
    boolean ofThing) {

  /** Years that a look ahead leaps over, and a story doesn't. */
  private static final int LEAP = 3;

  /** How far from its beginning a sentence still opens with a name: "The Bank Act of 1826 …". */
  private static final int OPENING = 48;

  private static final Pattern OF_DAYS = Pattern.compile("\\d " + CalendarWords.MONTH);
  private static final Pattern OF_THING = Pattern.compile("(?<!\\p{L})(\\p{Ll}+) of $");
  private static final Lexicon PARTS_OF_TIME = Lexicon.read("parts-of-time");
  private static final Pattern LATE = Pattern.compile("(?i)\\bonly in $");
  private static final Pattern CLOSES = Pattern.compile("(?i)\\b(?:to|until|till) (?:the )?$");

  static DateContext of(ParsedSentence sentence, DateScanner.Found found, Enclosures enclosures) {
    Span span = found.span();
    return new DateContext(
        span,
        span.of(sentence.text()),
        found.draft(),
        DateUses.of(sentence.text(), span, found.draft().shape()),
        ClauseTense.of(sentence, span),
        enclosures.bracket(span),
        enclosures.quote(span),
        CLOSES.matcher(Window.close(sentence.text(), span).left()).find(),
        LATE.matcher(Window.close(sentence.text(), span).left()).find(),
        isOfThing(Window.close(sentence.text(), span).left()));
  }

  private static boolean isOfThing(String before) {
    Matcher thing = OF_THING.matcher(before);
    return thing.find() && !PARTS_OF_TIME.has(thing.group(1));
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
   * Whether what is told next, in the past tense, may have happened then too.
   *
   * @param first whether the paragraph has named no other date, which would be likelier
   */
  boolean setsScene(boolean first) {
    boolean told =
        switch (use) {
          case BY -> true;
          case AT, SINCE, NAME -> !telling.pastPerfect();
          case UNTIL, BESIDE, CITATION, LIFE, STANDING -> false;
        };
    boolean aside = telling.present() || telling.future() || bracketed || quoted;
    return ((first && use != DateUse.SINCE) || (told && !aside))
        && use != DateUse.BESIDE
        && !closes
        && draft.shape() != Shape.CENTURY;
  }

  /** Whether the story goes on from this date. */
  boolean movesOn(Resolved value, DateThread thread) {
    boolean reached = use == DateUse.AT || use == DateUse.BY;
    boolean background = telling.pastPerfect() && use == DateUse.AT && !isPassed(value, thread);
    boolean first = thread.year() == null;
    return isTold()
        && reached
        && value.onward()
        && (first
            || !(background
                || isDescription(thread)
                || leapsAhead(value, thread)
                || harksBack(value, thread)));
  }

  /**
   * "By then there had been an election, in May": what is past by then, the story has left behind.
   */
  private static boolean isPassed(Resolved value, DateThread thread) {
    HistoricalDate last = thread.last();
    return last != null
        && value.date().filter(date -> date.start().isAfter(last.end())).isPresent();
  }

  /** "His boast reached print only in 1964": the story itself stays where it is. */
  private boolean leapsAhead(Resolved value, DateThread thread) {
    Integer year = thread.year();
    return late
        && year != null
        && draft.year() != null
        && HistoricalDate.parse(value.edtf()).start().getYear() > year + LEAP;
  }

  /** "The contract of 1889 tied wages to prices": an old thing that still counts. */
  private boolean harksBack(Resolved value, DateThread thread) {
    Integer year = thread.year();
    return ofThing
        && year != null
        && value.date().filter(date -> date.end().getYear() < year).isPresent();
  }

  /** What a present tense tells within a story is not the story: "Bede puts it in 597". */
  private boolean isDescription(DateThread thread) {
    boolean state =
        telling.present()
            && switch (draft.shape()) {
              case DAY, MONTH, SEASON -> false;
              case RANGE -> !OF_DAYS.matcher(words).find();
              default -> true;
            };
    return telling.aside() || (state && !thread.manner().ofItsTime());
  }

  /** Whether a later date of the same sentence may be counted from this one. */
  boolean countsWithin() {
    boolean narrow =
        switch (draft.shape()) {
          case DAY, MONTH, SEASON, YEAR -> true;
          default -> false;
        };
    boolean aside = telling.aside() || bracketed || quoted || telling.future();
    return narrow && !aside && use != DateUse.LIFE && use != DateUse.NAME;
  }

  /** Whether the story may have gone on to a time that can't be reckoned. */
  boolean isUnreckoned() {
    return draft.relative() != null && use == DateUse.AT && isTold() && telling.past();
  }

  /** Whether the date ends what another date of the sentence began. */
  boolean closesStretch() {
    return closes;
  }

  /** Whether the story goes on to a time of many years, so that no year can be inherited. */
  boolean losesYear() {
    return draft.shape() == Shape.DECADE
        && use == DateUse.AT
        && telling.past()
        && !(telling.pastPerfect() || telling.aside() || bracketed || quoted || telling.future());
  }

  /** Whether the story may be counted on from this date, though it isn't told to be there. */
  boolean isBeside() {
    boolean reached = use == DateUse.AT || use == DateUse.BY;
    boolean report = use == DateUse.CITATION && telling.past() && !bracketed && !quoted;
    boolean opens = use == DateUse.NAME && span.start() < OPENING && draft.shape() == Shape.YEAR;
    return (isTold() || report || (opens && telling.past()))
        && !reached
        && !telling.pastPerfect()
        && !telling.aside();
  }

  /** The date as {@code resolved}; empty for a day that the calendar doesn't have. */
  Optional<DateMention> mention(Resolved resolved) {
    return new Resolved(opened(resolved.edtf()), resolved.certain(), resolved.onward())
        .date()
        .map(date -> new DateMention(span, date, use, reckoning(), resolved.certain()));
  }
}
