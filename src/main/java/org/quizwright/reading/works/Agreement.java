package org.quizwright.reading.works;

import java.util.List;
import java.util.Locale;
import org.quizwright.reading.works.Locus.Reading;

/**
 * A slip that one copy has alone: two copies seldom make the same one, unless the one was made from
 * the other; so copies that share a fault elsewhere count as one.
 */
final class Agreement implements Evidence {

  private final FaultCount faults;

  Agreement(FaultCount faults) {
    this.faults = faults;
  }

  @Override
  public Verdict weigh(Locus locus, List<Reading> readings) {
    List<Reading> lone = readings.stream().filter(found -> found.files().size() == 1).toList();
    boolean supported = readings.stream().anyMatch(found -> faults.independent(found.files()) > 1);
    return lone.size() == readings.size() - 1 && supported
        ? Evidence.without(
            lone,
            readings,
            String.format(
                Locale.ROOT,
                "Only %s reads so; copies that err seldom make the same slip.",
                String.join(", ", lone.stream().map(found -> found.files().get(0)).toList())))
        : Verdict.silent(readings);
  }
}
