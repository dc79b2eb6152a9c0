package org.quizwright.generation.wording;

import java.util.regex.Pattern;

/** A source's words inside a sentence of ours. */
public final class Quote {

  private static final Pattern STRAIGHT_PAIR = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern FINAL_STOP = Pattern.compile("[.,;:]+(?=’?$)");

  private Quote() {}

  /** {@code exact} in quotation marks, those inside it made single; a final stop is left out. */
  public static String of(String exact) {
    return "“" + FINAL_STOP.matcher(inner(exact.strip())).replaceFirst("") + "”";
  }

  /** {@code exact} as a whole sentence in quotation marks, its final stop kept inside. */
  public static String sentence(String exact) {
    return "“" + inner(exact.strip()) + "”";
  }

  /** Words as a part of a sentence, with a mark where they don't begin it. */
  public static String part(String words) {
    return Character.isLowerCase(words.charAt(0)) ? "… " + words : words;
  }

  private static String inner(String exact) {
    return STRAIGHT_PAIR.matcher(exact).replaceAll("‘$1’").replace('“', '‘').replace('”', '’');
  }
}
