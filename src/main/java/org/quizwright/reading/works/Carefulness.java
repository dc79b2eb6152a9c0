package org.quizwright.reading.works;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quizwright.reading.works.Locus.Reading;

/** Where nothing else speaks: the copy that was found at fault less often elsewhere. */
final class Carefulness implements Evidence {

  /** So many faults more make a copy the less careful one. */
  private static final int MARGIN = 2;

  private final FaultCount faults;

  Carefulness(FaultCount faults) {
    this.faults = faults;
  }

  @Override
  public Verdict weigh(Locus locus, List<Reading> readings) {
    Reading best = readings.stream().min(Comparator.comparingInt(this::faults)).orElseThrow();
    List<Reading> careless =
        readings.stream().filter(found -> faults(found) >= faults(best) + MARGIN).toList();
    return careless.isEmpty()
        ? Verdict.silent(readings)
        : Evidence.without(
            careless,
            readings,
            String.format(
                Locale.ROOT,
                "Elsewhere %s was found at fault less often than %s: %d times, not %d.",
                best.files().get(0),
                careless.get(0).files().get(0),
                faults(best),
                faults(careless.get(0))));
  }

  /** Those of the most careful file that reads so. */
  private int faults(Reading reading) {
    return reading.files().stream().mapToInt(faults::of).min().orElse(0);
  }
}
