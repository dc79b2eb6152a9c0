package org.quizwright.exchange.spreadsheet;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula. In a CSV file an apostrophe before them, as
 * people type it, makes them text; a text that has one already gets another.
 */
final class PlainCell {

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
  private static final String APOSTROPHE = "'";

  private PlainCell() {}

  static boolean looksLikeFormula(String text) {
    return FORMULA.matcher(text).matches();
  }

  static String guarded(String text) {
    return looksLikeFormula(text) ? APOSTROPHE + text : text;
  }

  static String unguarded(String cell) {
    return cell.startsWith(APOSTROPHE) && looksLikeFormula(cell) ? cell.substring(1) : cell;
  }
}
