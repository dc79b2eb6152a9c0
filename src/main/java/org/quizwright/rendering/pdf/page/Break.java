package org.quizwright.rendering.pdf.page;

/** Whether a page may end before a slice, and how it looks if it does. */
public enum Break {
  /** Before a part or a source: an empty foot above it looks meant. */
  START(0, 0.3),

  /** Between things that have nothing to do with each other. */
  FREE(0, 0.7),

  /** Inside a running text. */
  TEXT(1, 1),

  /** Inside what is better seen at one glance, rather than leave a sixth of a page empty. */
  LOATH(3, 1),

  /** Before what should not stand by itself, but rather does than that something is torn. */
  TIED(100, 1),

  /** Inside what belongs together, only if it is taller than a page. */
  AVOID(200, 1),

  /** Only if nothing else is left. */
  NEVER(100_000, 1);

  private final double cost;
  private final double gaping;

  Break(double cost, double gaping) {
    this.cost = cost;
    this.gaping = gaping;
  }

  /** What it costs to end a page here; a page in running text that is a third empty costs 11. */
  double cost() {
    return cost;
  }

  /** How bad an empty foot of the page is, compared with one in running text. */
  double gaping() {
    return gaping;
  }
}
