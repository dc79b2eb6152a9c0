package org.quizwright.cli.inspect;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.time.HistoricalDate;

/** A date as a person writes it: {@code 10 July 1989} for {@code 1989-07-10}. */
final class DateWords {

  private static final Pattern DAY = Pattern.compile("(-?\\d+)(?:-(\\d\\d))?(?:-(\\d\\d))?");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private DateWords() {}

  static String of(HistoricalDate date) {
    String[] ends = date.edtf().split("/", -1);
    return ends.length == 1
        ? point(ends[0])
        : ends[1].isEmpty() || ends[1].equals("..")
            ? "since " + point(ends[0])
            : ends[0].isEmpty() || ends[0].equals("..")
                ? "until " + point(ends[1])
                : point(ends[0]) + " to " + point(ends[1]);
  }

  private static String point(String edtf) {
    String bare = edtf.replaceAll("[~?%]", "");
    String sure = bare.equals(edtf) ? "" : "about ";
    if (bare.endsWith("XX")) {
      return sure + bare.replace("XX", "00s");
    }
    if (bare.endsWith("X")) {
      return sure + bare.replace('X', '0') + "s";
    }
    Matcher day = DAY.matcher(bare);
    return sure + (day.matches() ? words(day) : bare);
  }

  private static String words(Matcher day) {
    if (day.group(2) == null) {
      return day.group(1);
    }
    int month = Integer.parseInt(day.group(2));
    if (month > 12) {
      return month >= 21 && month <= 24
          ? SEASONS.get(month - 21) + " " + day.group(1)
          : day.group();
    }
    String name = month < 1 ? "" : Month.of(month).getDisplayName(TextStyle.SHORT, Locale.UK);
    String number = day.group(3) == null ? "" : Integer.parseInt(day.group(3)) + " ";
    return number + name + " " + day.group(1);
  }
}
