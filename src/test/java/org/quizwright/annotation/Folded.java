package org.quizwright.annotation;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what no two files agree on: white space, kinds of quotation marks, note markers. */
final class Folded {

  private Folded() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\[\\d+]", "")
        .replaceAll("[“”„\"«»]", "\"")
        .replaceAll("[‘’`´]", "'")
        .replaceAll("\\\\|\\*+|\\u00ad", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ([.,;:!?])", "$1")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  static boolean holds(String text, String part) {
    return of(text).contains(of(part));
  }
}
