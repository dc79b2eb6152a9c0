package org.quizwright.checking.flaw;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first number of an option, as a value that can be put in order. */
final class Quantity {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(thousand|million|billion|trillion))?");

  private Quantity() {}

  static Optional<Double> of(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find()
        ? Optional.of(
            Double.parseDouble(matcher.group(1).replace(",", "")) * scale(matcher.group(2)))
        : Optional.empty();
  }

  private static double scale(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    return switch (word) {
      case "thousand" -> 1e3;
      case "million" -> 1e6;
      case "billion" -> 1e9;
      default -> 1e12;
    };
  }
}
