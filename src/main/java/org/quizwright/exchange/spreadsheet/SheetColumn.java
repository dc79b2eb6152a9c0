package org.quizwright.exchange.spreadsheet;

import java.util.List;

/**
 * How a column looks to people.
 *
 * @param width in characters; 0 hides it
 * @param choices what may stand in its cells, or nothing where anything may
 */
record SheetColumn(int width, List<String> choices) {

  SheetColumn {
    choices = List.copyOf(choices);
  }

  /** How many lines a text takes, rather one too many than one too few. */
  int lines(String text) {
    return width == 0 ? 1 : text.lines().mapToInt(line -> 1 + line.length() / width).sum();
  }
}
