package org.quizwright.language;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Decides whether a stop ends its sentence. */
final class SentenceEnd {

  private static final Pattern OPENERS = Pattern.compile("^[\\s“‘\"'«(\\[—–-]+");
  private static final Pattern ENUMERATOR = Pattern.compile("\\(?(\\d{1,3}|[a-z]|[ivx]+)");

  /** "…?” Smith asked": the sentence goes on after the quotation. */
  private static final Pattern TAG =
      Pattern.compile(
          "^\\s+(?:(?:[A-Z][\\w’'-]*\\.?|[a-z]+)\\s+){1,4}"
              + "(?:said|says|asked|asks|replied|wrote|writes|declared|added|answered|argued|"
              + "cried|shouted|exclaimed|recalled|remarked|stated|told|insisted|warned)\\b.*",
          Pattern.DOTALL);

  private SentenceEnd() {}

  /** Whether {@code stop} ends the sentence of {@code text} that begins at {@code start}. */
  static boolean at(String text, int start, MatchResult stop) {
    String rest = text.substring(stop.end());
    if (rest.isBlank()) {
      return true;
    }
    String next = OPENERS.matcher(rest).replaceFirst("");
    if (next.isEmpty() || !opensSentence(next.charAt(0))) {
      return false;
    }
    return !insideBrackets(text, start, stop.end())
        && !(isQuoteClosed(stop.group()) && TAG.matcher(rest).matches())
        && !isPartOfWord(text, start, stop, next);
  }

  private static boolean opensSentence(char first) {
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.getType(first) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isQuoteClosed(String stop) {
    return stop.matches(".*[”’\"'].*");
  }

  private static boolean insideBrackets(String text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return open > 0 && closesAgain(text, end);
  }

  private static boolean closesAgain(String text, int from) {
    String rest = text.substring(from);
    String upToOpening = rest.split("[(\\[]", 2)[0];
    return upToOpening.contains(")") || upToOpening.contains("]");
  }

  /** Whether the stop belongs to an abbreviation, an initial or a number at the sentence's head. */
  private static boolean isPartOfWord(String text, int start, MatchResult stop, String next) {
    if (!stop.group().equals(".")) {
      return false;
    }
    String before = text.substring(start, stop.start());
    int space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
    String word = before.substring(space + 1);
    if (space < 0 && ENUMERATOR.matcher(word).matches()) {
      return true;
    }
    String bare = OPENERS.matcher(word).replaceFirst("");
    return Abbreviations.goesOn(bare, before.substring(0, space + 1).strip(), next);
  }
}
