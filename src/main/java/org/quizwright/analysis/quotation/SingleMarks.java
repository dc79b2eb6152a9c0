package org.quizwright.analysis.quotation;

import java.util.regex.Pattern;

/** Finds the end of words between single quotation marks among the apostrophes. */
final class SingleMarks {

  /** Nobody's speech begins in the middle of a sentence with so few words. */
  private static final Pattern SHORT = Pattern.compile("\\p{Ll}[\\w-]*(?:\\s[\\w-]+)?");

  private static final Pattern POSSESSED = Pattern.compile("\\s\\p{L}.*", Pattern.DOTALL);

  private SingleMarks() {}

  /** The mark that closes what {@code open} opens, or -1 if it was an apostrophe. */
  static int close(String text, int open) {
    int weak = -1;
    int inner = 0;
    for (int at = open + 1; at < text.length(); at++) {
      if (QuoteMark.opensDouble(text, at)) {
        inner++;
      } else if (QuoteMark.closesDouble(text, at) && --inner < 0) {
        return weak;
      } else if (inner == 0 && QuoteMark.opensSingle(text, at)) {
        return weak;
      } else if (inner == 0 && QuoteMark.mayCloseSingle(text, at)) {
        if (isCertain(text, open, at)) {
          return at;
        }
        weak = weak < 0 ? at : weak;
      }
    }
    return weak;
  }

  /** Only behind a word in s, with another word after it, can it be an apostrophe. */
  private static boolean isCertain(String text, int open, int at) {
    boolean plural = Character.toLowerCase(text.charAt(at - 1)) == 's';
    boolean possessed = plural && POSSESSED.matcher(text.substring(at + 1)).matches();
    return !possessed || SHORT.matcher(text.substring(open + 1, at)).matches();
  }
}
