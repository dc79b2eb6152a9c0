package org.quizwright.language;

/** Whose something is, as English writes it. */
public final class Genitive {

  private Genitive() {}

  /** "Ann Rowe" → "Ann Rowe’s", "James" → "James’". */
  public static String of(String name) {
    return name + (name.endsWith("s") ? "’" : "’s");
  }
}
