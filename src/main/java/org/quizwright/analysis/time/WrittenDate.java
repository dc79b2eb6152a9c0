package org.quizwright.analysis.time;

import java.util.Optional;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/** A date as a sentence writes it. */
record WrittenDate(AnalysedSentence sentence, DateContext context) {

  static WrittenDate of(AnalysedSentence sentence, DateScanner.Found found) {
    return new WrittenDate(
        sentence, DateContext.of(sentence.parsed(), found, Enclosures.of(sentence.text())));
  }

  DateDraft draft() {
    return context.draft();
  }

  Span span() {
    return context.span();
  }

  int passage() {
    return sentence.ref().passage();
  }

  /** Its value where it is written with its year, unless the calendar doesn't have the day. */
  Optional<HistoricalDate> inFull() {
    Integer year = draft().year();
    return year == null ? Optional.empty() : DateDraft.read(draft().edtf().apply(year));
  }

  /** Whether it says when something was; a name that holds a day without a year does, too. */
  boolean isTold() {
    return switch (context.use()) {
      case LIFE -> false;
      case NAME -> draft().year() == null;
      default -> draft().shape() != Shape.CENTURY;
    };
  }

  /** Whether it tells of something beside the story, which seldom goes on from there. */
  boolean isAside() {
    return isBesideStory() || context.telling().pastPerfect();
  }

  /** Whether it is told aside by other signs than its tense. */
  boolean isBesideStory() {
    ClauseTense telling = context.telling();
    boolean state = telling.present() && draft().shape() == Shape.YEAR;
    return !context.isReached()
        || state
        || draft().shape() == Shape.DECADE
        || context.bracketed()
        || context.quoted()
        || telling.future()
        || telling.aside();
  }

  /** Whether it is finer than a year and only describes a noun: "the rules of May 1820". */
  boolean isDayAside() {
    boolean fine =
        switch (draft().shape()) {
          case DAY, MONTH, SEASON, PART -> true;
          default -> false;
        };
    ClauseTense telling = context.telling();
    boolean told = context.use() == DateUse.AT || context.use() == DateUse.BY;
    return fine
        && told
        && telling.aside()
        && !context.bracketed()
        && !context.quoted()
        && !telling.pastPerfect()
        && !telling.future();
  }
}
