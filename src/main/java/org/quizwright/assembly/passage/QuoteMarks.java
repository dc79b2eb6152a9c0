package org.quizwright.assembly.passage;

import org.quizwright.language.Marks;

/** Counts double quotation marks, straight or curly. */
final class QuoteMarks {

  private QuoteMarks() {}

  /** Whether a quotation begins in {@code sentence} and doesn't end there. */
  static boolean leavesOpen(String sentence) {
    return open(sentence) && !closesUnopened(sentence);
  }

  /** Whether a quotation ends in {@code sentence} that didn't begin there. */
  static boolean closesUnopened(String sentence) {
    if (sentence.indexOf('”') >= 0 || sentence.indexOf('“') >= 0) {
      int close = sentence.indexOf('”');
      int start = sentence.indexOf('“');
      return close >= 0 && (start < 0 || close < start);
    }
    return open(sentence) && sentence.stripTrailing().endsWith("\"");
  }

  /** Whether {@code text} ends within a quotation in curly marks. */
  static boolean isOpenAfter(String text) {
    return Marks.count(text, '“') > Marks.count(text, '”');
  }

  private static boolean open(String sentence) {
    long curly = Marks.count(sentence, '“') - Marks.count(sentence, '”');
    return curly != 0 || Marks.count(sentence, '"') % 2 == 1;
  }
}
