package org.quizwright.reading.works;

import java.util.List;

/**
 * A place of the base text where the copies read differently.
 *
 * @param passage the passage of the base text
 * @param from its first word in the base text
 * @param to the word behind its last; {@code from} where the base text has nothing
 * @param before what the passage has before it
 * @param after what the passage has behind it
 * @param readings different from each other, the base text's own first
 */
record Locus(int passage, int from, int to, String before, String after, List<Reading> readings) {

  /**
   * What some of the files have there.
   *
   * @param text words as printed; empty if they have nothing
   */
  record Reading(String text, List<String> files) {

    Reading {
      files = List.copyOf(files);
    }
  }

  Locus {
    readings = List.copyOf(readings);
  }

  /** What the base text has. */
  Reading base() {
    return readings.get(0);
  }

  /** The passage as it would read. */
  String passageWith(Reading reading) {
    return (before + " " + reading.text() + " " + after).replaceAll("\\s+", " ").strip();
  }
}
