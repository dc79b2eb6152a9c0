package org.quizwright.reading.works;

import java.util.List;
import org.quizwright.reading.works.Locus.Reading;

/** Something by which a reading can be judged better or worse than another. */
interface Evidence {

  /** Weighs {@code readings}, those of the locus that are still in question. */
  Verdict weigh(Locus locus, List<Reading> readings);

  /** A verdict that leaves those standing that have no fault, if others have one. */
  static Verdict without(List<Reading> faulty, List<Reading> readings, String reason) {
    List<Reading> sound = readings.stream().filter(found -> !faulty.contains(found)).toList();
    return faulty.isEmpty() || sound.isEmpty()
        ? Verdict.silent(readings)
        : new Verdict(sound, reason);
  }

  static String quoted(Reading reading) {
    return reading.text().isEmpty() ? "the omission" : "“" + reading.text() + "”";
  }
}
