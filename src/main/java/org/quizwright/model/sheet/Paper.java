package org.quizwright.model.sheet;

/** The paper a sheet is printed on. */
public enum Paper {
  A4,
  LETTER
}
