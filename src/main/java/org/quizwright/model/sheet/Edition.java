package org.quizwright.model.sheet;

/** How a sheet is set: as usual, in large print, or for readers with dyslexia. */
public enum Edition {
  STANDARD,
  LARGE,
  DYSLEXIA
}
