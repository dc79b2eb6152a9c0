package org.quizwright.language;

import java.util.regex.Pattern;

/** The words of a person's name that a text may use by themselves. */
public final class NameWords {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:The|Sir|Lord|Lady|Dame|Mr|Mrs|Miss|Ms|Dr|King|Queen|Prince|Princess|Emperor|Captain|General|Bishop|Saint)\\.? .*");

  private NameWords() {}

  /** Whether {@code text} names the person by surname or, without a title, by given name. */
  public static boolean areIn(String text, String name) {
    return text.contains(name.substring(name.lastIndexOf(' ') + 1))
        || (!TITLE.matcher(name).matches() && has(text, name.replaceFirst(" .*", "")));
  }

  private static boolean has(String text, String word) {
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find();
  }
}
