package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Span;

/** Finds what stands between quotation marks: curly or straight, double or single. */
public final class QuoteScanner {

  private QuoteScanner() {}

  /** The outermost quoted stretches of a passage, left to right. */
  public static List<Stretch> scan(int passage, String text) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (opens(text, at)) {
        int close = close(text, at);
        boolean closed = close >= 0;
        if (closed || isDouble(text.charAt(at))) {
          int end = closed ? close : text.length();
          found.add(new Stretch(passage, new Span(at + 1, end), closed));
          at = end;
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

  private static boolean opens(String text, int at) {
    char mark = text.charAt(at);
    if (mark == '“') {
      return true;
    }
    boolean wordFollows = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    boolean wordBefore = at > 0 && "([—–-/ \u00a0“".indexOf(text.charAt(at - 1)) < 0;
    return (mark == '"' || mark == '‘' || mark == '\'') && wordFollows && !wordBefore;
  }

  private static boolean isDouble(char mark) {
    return mark == '“' || mark == '"';
  }

  private static int close(String text, int open) {
    return isDouble(text.charAt(open)) ? closeDouble(text, open) : closeSingle(text, open);
  }

  private static int closeDouble(String text, int open) {
    int depth = 0;
    for (int at = open + 1; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark == '“') {
        depth++;
      } else if ((mark == '”' || mark == '"') && depth-- == 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A single mark may also be an apostrophe: one after a full stop or comma is the better close.
   */
  private static int closeSingle(String text, int open) {
    int first = -1;
    for (int at = open + 1; at < text.length() && "‘“\"".indexOf(text.charAt(at)) < 0; at++) {
      char mark = text.charAt(at);
      boolean ends = at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
      if ((mark == '’' || mark == '\'') && ends) {
        if (".,!?…".indexOf(text.charAt(at - 1)) >= 0) {
          return at;
        }
        first = first < 0 ? at : first;
      }
    }
    return first;
  }
}
