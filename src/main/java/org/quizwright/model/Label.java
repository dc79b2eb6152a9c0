package org.quizwright.model;

import java.util.Locale;

/** The word for a constant in banks, files and on the command line. */
public final class Label {

  private Label() {}

  /** Such as {@code close-reading}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
