package org.quizwright.rendering.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quizwright.model.question.TimelinePlacement.Strip;
import org.quizwright.model.time.YearName;

/** The labels along a strip of time. */
public final class Ticks {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM ", Locale.ENGLISH);
  private static final int MOST = 240;

  private Ticks() {}

  /** A label for each unit from the strip's start to its end: years, months or decades. */
  public static List<String> of(Strip strip) {
    List<String> labels = new ArrayList<>();
    LocalDate at = first(strip);
    while (!at.isAfter(strip.to().end()) && labels.size() < MOST) {
      String year = YearName.of(at.getYear());
      labels.add(strip.unit().equals("month") ? at.format(MONTH) + year : year);
      at = next(at, strip.unit());
    }
    return labels;
  }

  private static LocalDate first(Strip strip) {
    LocalDate start = strip.from().start().withDayOfMonth(1);
    return strip.unit().equals("decade")
        ? start.withMonth(1).withYear(start.getYear() - Math.floorMod(start.getYear(), 10))
        : start;
  }

  private static LocalDate next(LocalDate at, String unit) {
    return switch (unit) {
      case "month" -> at.plusMonths(1);
      case "decade" -> at.plusYears(10);
      default -> at.plusYears(1);
    };
  }
}
