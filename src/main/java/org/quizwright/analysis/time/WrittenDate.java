package org.quizwright.analysis.time;

import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.Span;

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
    boolean beside =
        switch (context.use()) {
          case AT, BY -> false;
          default -> true;
        };
    ClauseTense telling = context.telling();
    boolean state = telling.present() && draft().shape() == Shape.YEAR;
    return beside
        || state
        || draft().shape() == Shape.DECADE
        || context.bracketed()
        || context.quoted()
        || telling.pastPerfect()
        || telling.future()
        || telling.aside();
  }
}
