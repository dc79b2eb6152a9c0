package org.quizwright.analysis.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Span;

/** Reads shares in words, such as "half" or "a third", as numbers from 0 to 1. */
final class Shares {

  private Shares() {}

  static Amount read(String words, @Nullable String hedge, int start) {
    double value =
        switch (words.toLowerCase(Locale.ROOT).replace('-', ' ')) {
          case "half" -> 0.5;
          case "a third" -> 1.0 / 3;
          case "two thirds" -> 2.0 / 3;
          case "a quarter" -> 0.25;
          case "three quarters" -> 0.75;
          case "a fifth" -> 0.2;
          default -> 0.1;
        };
    String hedged = hedge == null ? "" : hedge.toLowerCase(Locale.ROOT);
    return new Amount(value, value, "share", hedged, new Span(start, start + words.length()));
  }
}
