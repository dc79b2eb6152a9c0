package org.quizwright.analysis.event;

import java.util.regex.Pattern;

/**
 * Takes an author's distance out of a label: what a text calls “proposals” are proposals to readers
 * who aren't told more. Names and longer quotations keep their marks.
 */
final class ScareQuotes {

  private static final String WORDS = "(\\p{Ll}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*){0,2})";

  private static final Pattern QUOTED =
      Pattern.compile("[“\"]" + WORDS + "[”\"]|(?<!\\p{L})‘" + WORDS + "’(?!\\p{L})");

  private ScareQuotes() {}

  static String without(String label) {
    return QUOTED
        .matcher(label)
        .replaceAll(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }
}
