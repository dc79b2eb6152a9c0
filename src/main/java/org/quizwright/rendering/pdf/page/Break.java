package org.quizwright.rendering.pdf.page;

/** Whether a page may end before a slice: freely, only if nothing better is left, or not at all. */
public enum Break {
  FREE,
  AVOID,
  NEVER
}
