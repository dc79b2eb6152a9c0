package org.quizwright.analysis.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * Where a sentence stands in time before it tells a date of its own.
 *
 * @param told the date that its paragraph told last, or null
 * @param reached the year that the story has reached before, or null
 * @param present what its present tense means: when the report cited or the text itself appeared,
 *     or the day of a diary's entry, or null
 */
public record Setting(
    @Nullable HistoricalDate told,
    @Nullable HistoricalDate reached,
    @Nullable HistoricalDate present) {

  /** Nothing is known. */
  public static final Setting NONE = new Setting(null, null, null);

  /**
   * As the paragraph's own scene or else the thread of the source stands; the past of a text that
   * speaks of its present has just been, and memories leap from one paragraph to the next.
   */
  static Setting of(Scene scene, DateThread thread) {
    Optional<HistoricalDate> entry =
        thread.entryDay().filter(day -> !day.equals(thread.manner().issued()));
    Optional<HistoricalDate> cited = Optional.ofNullable(scene.report()).or(() -> entry);
    HistoricalDate issued = issued(thread.manner());
    @Nullable HistoricalDate earlier = thread.manner().memory() ? null : scene.year();
    HistoricalDate past = thread.manner().ofItsTime() ? issued : earlier;
    return new Setting(scene.date(), cited.orElse(past), cited.orElse(issued));
  }

  /** What its past tense means, or null. */
  public @Nullable HistoricalDate past() {
    return told == null ? reached : told;
  }

  /** The year, or its season, in which the text appeared. */
  private static @Nullable HistoricalDate issued(Manner manner) {
    HistoricalDate issued = manner.issued();
    return issued == null
        ? null
        : HistoricalDate.parse(issued.edtf().replaceFirst("^(\\d{4})-(?!2[1-4]$).*", "$1"));
  }
}
