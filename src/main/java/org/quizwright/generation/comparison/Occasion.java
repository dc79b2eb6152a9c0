package org.quizwright.generation.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** When a voice's words appeared, seen from the events. */
final class Occasion {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Occasion() {}

  /** Years between the publication of two voices' carriers; 0 where one is undated. */
  static int yearsBetween(Voice one, Voice other) {
    HistoricalDate mine = one.carrier().metadata().issued();
    HistoricalDate theirs = other.carrier().metadata().issued();
    return mine == null || theirs == null
        ? 0
        : Math.abs(mine.start().getYear() - theirs.start().getYear());
  }

  /**
   * Words such as "while the events were going on" or "29 years after the events"; empty where a
   * date is missing.
   */
  static String distance(Voice voice, @Nullable HistoricalDate period) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    if (issued == null || period == null || issued.isBefore(period)) {
      return "";
    }
    int years = issued.start().getYear() - period.end().getYear();
    if (years <= 0) {
      return "at the time of the events";
    }
    return years == 1 ? "a year after the events" : years + " years after the events";
  }

  /** The date of the carrier as a headnote prints it, such as "in summer 1989"; may be empty. */
  static String published(Voice voice) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    if (issued == null) {
      return "";
    }
    int year = issued.start().getYear();
    boolean season = issued.precision() == Precision.SEASON;
    return "in " + (season ? SEASONS.get(seasonOf(issued)) + " " : "") + year;
  }

  private static int seasonOf(HistoricalDate issued) {
    return Integer.parseInt(issued.edtf().substring(5, 7)) - 21;
  }
}
