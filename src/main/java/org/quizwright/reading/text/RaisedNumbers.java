package org.quizwright.reading.text;

import java.util.regex.Pattern;

/** Turns raised numbers that mark footnotes into numbers in brackets. */
final class RaisedNumbers {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Behind a word of some length or a mark, but no exponent of a unit and no ion. */
  private static final Pattern MARKER =
      Pattern.compile("(?<=\\p{L}{3}|[.,;:!?”’\"')])[" + DIGITS + "]{1,3}(?![⁺⁻\\p{L}\\d])");

  private static final Pattern FIRST =
      Pattern.compile("^([" + DIGITS + "]{1,3}) ?(?= ?\\p{Lu}\\p{Ll}| [“‘\"'])");

  private RaisedNumbers() {}

  /** The text with "war.³" as "war.[3]", and "³ Ibid." as "[3] Ibid.". */
  static String bracketed(String text) {
    String noted = FIRST.matcher(text).replaceFirst(found -> number(found.group(1)) + " ");
    return MARKER.matcher(noted).replaceAll(found -> number(found.group()));
  }

  private static String number(String digits) {
    StringBuilder number = new StringBuilder("[");
    digits.chars().forEach(digit -> number.append(DIGITS.indexOf(digit)));
    return number.append(']').toString();
  }
}
