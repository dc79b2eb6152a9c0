package org.quizwright.reading.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns raised numbers that mark footnotes into numbers in brackets. */
final class RaisedNumbers {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Behind a word or a mark, but not the exponent of a unit or a number. */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?<=[\\p{L}.,;:!?”’)])(?<!\\b(?:[kcdm]?m|ft|in|mi|yd))[" + DIGITS + "]{1,3}");

  private static final Pattern FIRST = Pattern.compile("^[" + DIGITS + "]{1,3}(?=\\s?\\p{L})");

  private RaisedNumbers() {}

  /** The text with "war.³" as "war.[3]", and "³ Ibid." as "[3] Ibid.". */
  static String bracketed(String text) {
    String noted = FIRST.matcher(text).replaceFirst(found -> number(found) + " ");
    return MARKER.matcher(noted).replaceAll(RaisedNumbers::number).replace("]  ", "] ");
  }

  private static String number(MatchResult found) {
    StringBuilder number = new StringBuilder("[");
    found.group().chars().forEach(digit -> number.append(DIGITS.indexOf(digit)));
    return number.append(']').toString();
  }
}
