package org.quizwright.rendering.pdf.type;

/** How lines share a paragraph: last line as it falls, or all lines alike, for titles. */
public enum Fit {
  RAGGED,
  BALANCED
}
