package org.quizwright.language;

import java.text.Normalizer;
import java.util.Locale;

/** Words as an id: what stands in the name of a file and in a bank, whatever the language. */
public final class Slug {

  private Slug() {}

  /**
   * Lower-case letters a to z, digits and single hyphens inside; empty where none of them is left.
   */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
