package org.quizwright.cli.inspect;

/** How words look on a terminal that shows colours. */
enum Style {
  PLAIN(""),
  STRONG("\u001b[1m"),
  NAME("\u001b[36m"),
  FAINT("\u001b[2m"),
  ALERT("\u001b[33m");

  private static final String OFF = "\u001b[0m";

  private final String start;

  Style(String start) {
    this.start = start;
  }

  String on(String words) {
    return this == PLAIN || words.isEmpty() ? words : start + words + OFF;
  }
}
