package org.quizwright.model.sheet;

import java.util.List;

/**
 * One part of a sheet.
 *
 * @param number "Part 1" …
 * @param instruction what to do, in one line; may be empty
 * @param sources printed before the items; in a comparison the two panels, in order
 */
public record Part(
    int number,
    Kind kind,
    String title,
    String instruction,
    List<PrintedSource> sources,
    List<Item> items) {

  /** What a part is for, which decides how its sources are set. */
  public enum Kind {
    READ,
    UNDERSTAND,
    ORDER,
    COMPARE
  }

  public Part {
    sources = List.copyOf(sources);
    items = List.copyOf(items);
  }

  /** The marks of its items. */
  public int points() {
    return items.stream().mapToInt(item -> item.question().card().points()).sum();
  }
}
