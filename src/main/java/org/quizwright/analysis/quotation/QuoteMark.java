package org.quizwright.analysis.quotation;

import java.util.regex.Pattern;

/** Which way a quotation mark faces, by its shape and by what stands on its two sides. */
final class QuoteMark {

  private static final String DOUBLE = "“”\"„«»";
  private static final String SINGLE = "‘’'‚";
  private static final String BEFORE_OPENING = "([{—–-/\u00a0“‘„«\"";

  /** Words that lose their beginning to an apostrophe: ’tis, ’90s. */
  private static final Pattern ELISION =
      Pattern.compile("(?i)(?:\\d0s|tis|twas|twere|em|til|till|cause|n)\\b.*", Pattern.DOTALL);

  private static final Pattern MEASURED =
      Pattern.compile("\\s(?:by|x|tall|wide|long|high|deep|thick|in|gun|guns|of|and)\\b.*");

  private QuoteMark() {}

  static boolean isDouble(char mark) {
    return DOUBLE.indexOf(mark) >= 0;
  }

  static boolean opensDouble(String text, int at) {
    if (!isDouble(text.charAt(at))) {
      return false;
    }
    boolean opening = spaceBefore(text, at) && !spaceAfter(text, at);
    boolean turned = !spaceBefore(text, at) && spaceAfter(text, at);
    return opening || ("“„«".indexOf(text.charAt(at)) >= 0 && !turned);
  }

  /** A double mark that doesn't open closes, unless it measures inches. */
  static boolean closesDouble(String text, int at) {
    return isDouble(text.charAt(at)) && !opensDouble(text, at) && !isPrime(text, at);
  }

  static boolean opensSingle(String text, int at) {
    char mark = text.charAt(at);
    return SINGLE.indexOf(mark) >= 0
        && mark != '’'
        && spaceBefore(text, at)
        && !spaceAfter(text, at)
        && (mark != '\'' || !ELISION.matcher(text.substring(at + 1)).matches());
  }

  /** A single mark behind a word may close, or may be an apostrophe. */
  static boolean mayCloseSingle(String text, int at) {
    char mark = text.charAt(at);
    return (mark == '’' || mark == '\'')
        && at > 0
        && !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isPrime(String text, int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && MEASURED.matcher(text.substring(at + 1)).lookingAt();
  }

  private static boolean spaceBefore(String text, int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean spaceAfter(String text, int at) {
    return at + 1 == text.length() || !startsWord(text.charAt(at + 1));
  }

  private static boolean startsWord(char c) {
    return Character.isLetterOrDigit(c) || "[(.…‘’“'\"$£€—–*".indexOf(c) >= 0;
  }
}
