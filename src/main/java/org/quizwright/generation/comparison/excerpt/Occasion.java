package org.quizwright.generation.comparison.excerpt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.wording.WrittenAtTheTime;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;
import org.quizwright.model.time.YearName;

/** When a voice's words appeared, seen from the events. */
public final class Occasion {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private static final int LONG = 10;
  private static final int LIFETIME = 70;

  private Occasion() {}

  /**
   * Years from the publication of one voice's carrier to that of the other's, negative if the other
   * came first; 0 where one is undated.
   */
  public static int yearsFrom(Voice one, Voice other) {
    HistoricalDate mine = one.carrier().metadata().issued();
    HistoricalDate theirs = other.carrier().metadata().issued();
    return mine == null || theirs == null ? 0 : theirs.start().getYear() - mine.start().getYear();
  }

  /**
   * "at the time of the events" or "long after the events"; empty between the two and where a date
   * is missing. Years aren't counted: the events that two excerpts tell of needn't be of one year.
   */
  public static String distance(Voice voice, @Nullable HistoricalDate period) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    if (issued == null || period == null || issued.isBefore(period)) {
      return "";
    }
    int years = yearsAfter(issued, period);
    if (years > 0) {
      return years < LONG ? "" : "long after the events";
    }
    // Of decades that a theme is about, a text may tell the first.
    boolean soon = issued.start().getYear() - period.start().getYear() < LONG;
    return soon ? "at the time of the events" : "";
  }

  private static int yearsAfter(HistoricalDate issued, HistoricalDate period) {
    return issued.start().getYear() - period.end().getYear();
  }

  /** Whether nobody who spoke then can have lived through what a theme is about. */
  public static boolean isOutOfMemory(Voice voice, @Nullable HistoricalDate period) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    return !voice.quoted()
        && !WrittenAtTheTime.is(voice.carrier())
        && issued != null
        && period != null
        && yearsAfter(issued, period) > LIFETIME;
  }

  /** Whether a voice's words were written long after all that a theme is about. */
  public static boolean isLongAfter(Voice voice, @Nullable HistoricalDate period) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    return !WrittenAtTheTime.is(voice.carrier())
        && issued != null
        && period != null
        && yearsAfter(issued, period) >= LONG;
  }

  /** The date of the carrier as a headnote prints it, such as "in summer 1989"; may be empty. */
  public static String published(Voice voice) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    if (issued == null) {
      return "";
    }
    boolean season = issued.precision() == Precision.SEASON;
    return "in " + (season ? SEASONS.get(issued.season()) + " " : "") + YearName.of(issued.year());
  }

  /** The year of the carrier; may be empty. */
  public static String year(Voice voice) {
    HistoricalDate issued = voice.carrier().metadata().issued();
    return issued == null ? "" : YearName.of(issued.year());
  }
}
