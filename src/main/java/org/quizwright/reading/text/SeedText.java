package org.quizwright.reading.text;

import java.util.List;
import java.util.stream.IntStream;

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

  /** The numbers of the lines that are too long to be one paragraph and are cut for that. */
  public List<Integer> overlong() {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).length() > LongLines.LONGEST)
        .mapToObj(i -> i + 1)
        .toList();
  }
}
