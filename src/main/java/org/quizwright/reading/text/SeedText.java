package org.quizwright.reading.text;

import java.util.List;

/**
 * One file as it was read.
 *
 * @param file its name in the folder
 * @param lines without their line ends
 */
public record SeedText(String file, List<String> lines) {

  public SeedText {
    lines = List.copyOf(lines);
  }
}
