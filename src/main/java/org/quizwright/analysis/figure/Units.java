package org.quizwright.analysis.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names the units of amounts in one way. */
final class Units {

  private Units() {}

  /** The unit in words; empty for a bare count. */
  static String name(@Nullable String currency, @Nullable String word) {
    if (currency != null) {
      return switch (currency) {
        case "$" -> "US dollars";
        case "£" -> "pounds";
        default -> "euros";
      };
    }
    String unit = word == null ? "" : word.toLowerCase(Locale.ROOT);
    return unit.equals("%") || unit.equals("per cent") ? "percent" : unit;
  }
}
