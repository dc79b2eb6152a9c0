package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Span;

/** Finds what stands between quotation marks: curly or straight, double or single. */
public final class QuoteScanner {

  private QuoteScanner() {}

  /**
   * The outermost quoted stretches of a passage, left to right. An opening mark whose end is
   * missing counts only where no other follows it: the speech may go on in the next passage.
   */
  public static List<Stretch> scan(int passage, String text) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean isDouble = QuoteMark.opensDouble(text, at);
      if (isDouble || QuoteMark.opensSingle(text, at)) {
        int close = isDouble ? closeDouble(text, at) : SingleMarks.close(text, at);
        if (close > at + 1) {
          found.add(new Stretch(passage, new Span(at + 1, close), true));
          at = close;
        } else if (isDouble && isLast(text, at)) {
          found.add(new Stretch(passage, new Span(at + 1, text.length()), false));
          at = text.length();
        }
      }
      at++;
    }
    return found;
  }

  /** The quoted stretches one level inside {@code outer}. */
  public static List<Stretch> scanInside(Stretch outer, String text) {
    int shift = outer.span().start();
    return scan(outer.passage(), outer.span().of(text)).stream()
        .map(
            inner ->
                new Stretch(
                    inner.passage(),
                    new Span(shift + inner.span().start(), shift + inner.span().end()),
                    inner.closed()))
        .toList();
  }

  /**
   * The mark that closes what {@code open} opens, or -1. Another opening mark on the way is speech
   * within speech only if both are closed; else the end of the first is missing.
   */
  private static int closeDouble(String text, int open) {
    int depth = 0;
    for (int at = open + 1; at < text.length(); at++) {
      if (QuoteMark.opensDouble(text, at)) {
        depth++;
      } else if (QuoteMark.closesDouble(text, at) && depth-- == 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLast(String text, int open) {
    for (int at = open + 1; at < text.length(); at++) {
      if (QuoteMark.opensDouble(text, at)) {
        return false;
      }
    }
    return true;
  }
}
