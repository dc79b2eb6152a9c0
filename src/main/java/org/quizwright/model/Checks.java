package org.quizwright.model;

/** The few checks that values make of themselves. */
public final class Checks {

  private Checks() {}

  /**
   * Returns {@code text}, or throws {@link IllegalArgumentException} naming {@code what} if it is
   * blank.
   */
  public static String filled(String text, String what) {
    require(!text.isBlank(), what + " is empty");
    return text;
  }

  /** Throws {@link IllegalArgumentException} with {@code otherwise} unless {@code holds}. */
  public static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
