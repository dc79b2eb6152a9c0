package org.quizwright.assembly.variant;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Words;
import org.quizwright.model.question.Option;

/** Options that are numbers or dates stand in their natural order on every version. */
final class SortedOptions {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("\\b(1\\d|20)\\d\\d\\b");
  private static final List<String> MONTHS =
      Words.list(
          "january february march april may june july august september october november "
              + "december");
  private static final int MOST_WORDS = 5;

  private SortedOptions() {}

  /** Whether every option that may move is a number, an amount or a date. */
  static boolean isSeries(List<Option> options) {
    List<Option> free = options.stream().filter(option -> !option.isPinnedLast()).toList();
    return !free.isEmpty() && free.stream().allMatch(option -> isValue(option.text()));
  }

  /** Smallest or earliest first; what is pinned stays last. */
  static List<Option> sort(List<Option> options) {
    return options.stream()
        .sorted(
            Comparator.comparing(Option::isPinnedLast)
                .thenComparingDouble(option -> value(option.text())))
        .toList();
  }

  private static boolean isValue(String text) {
    return NUMBER.matcher(text).find() && text.strip().split("\\s+", -1).length <= MOST_WORDS;
  }

  private static double value(String text) {
    Matcher year = YEAR.matcher(text);
    int month = month(text);
    if (month > 0 && year.find()) {
      return Integer.parseInt(year.group()) * 10_000.0
          + month * 100
          + first(text.replace(year.group(), ""));
    }
    return month > 0 ? month * 100 + first(text) : first(text) * scale(text);
  }

  private static double first(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? Double.parseDouble(number.group().replace(",", "")) : 0;
  }

  private static int month(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (lower.matches(".*\\b" + MONTHS.get(i) + "\\b.*")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static double scale(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("trillion")
        ? 1e12
        : lower.contains("billion")
            ? 1e9
            : lower.contains("million") ? 1e6 : lower.contains("thousand") ? 1e3 : 1;
  }
}
