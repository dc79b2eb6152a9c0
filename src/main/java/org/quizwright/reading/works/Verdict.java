package org.quizwright.reading.works;

import java.util.List;
import org.quizwright.reading.works.Locus.Reading;

/**
 * Which of the readings some piece of evidence leaves standing.
 *
 * @param standing at least one; all of them if the evidence says nothing
 * @param reason a sentence, empty if the evidence says nothing
 */
record Verdict(List<Reading> standing, String reason) {

  Verdict {
    standing = List.copyOf(standing);
  }

  static Verdict silent(List<Reading> readings) {
    return new Verdict(readings, "");
  }

  boolean isSilent() {
    return reason.isEmpty();
  }
}
