package org.quizwright.analysis.time;

import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;

/** A date as its sentence writes it. */
record WrittenDate(AnalysedSentence sentence, DateScanner.Found found, DateContext context) {

  static final boolean PERFECT = Boolean.parseBoolean(System.getProperty("perfect", "true"));

  DateDraft draft() {
    return found.draft();
  }

  Span span() {
    return found.span();
  }

  int passage() {
    return sentence.ref().passage();
  }

  /** Whether it says when something was. */
  boolean isTold() {
    return switch (context.use()) {
      case NAME, LIFE -> false;
      default -> draft().shape() != DateDraft.Shape.CENTURY;
    };
  }

  /** Whether it tells of something beside the story. */
  boolean isAside() {
    return context.use() == DateUse.CITATION
        || draft().shape() == DateDraft.Shape.DECADE
        || (PERFECT && context.telling().pastPerfect())
        || context.use() == DateUse.STANDING
        || context.use() == DateUse.SINCE
        || context.use() == DateUse.UNTIL
        || context.use() == DateUse.BESIDE
        || context.bracketed()
        || context.quoted()
        || context.telling().future()
        || context.telling().aside();
  }
}
