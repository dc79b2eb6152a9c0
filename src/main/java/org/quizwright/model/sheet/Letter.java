package org.quizwright.model.sheet;

/** What sheets and keys call sources and options. */
public final class Letter {

  private static final int LETTERS = 26;

  private Letter() {}

  /** A, B, C … by place, counted from 0; AA follows Z. */
  public static String of(int place) {
    return place < LETTERS
        ? String.valueOf((char) ('A' + place))
        : of(place / LETTERS - 1) + of(place % LETTERS);
  }
}
