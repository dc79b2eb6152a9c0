package org.quizwright.generation.comparison.parallel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What two sentences both name.
 *
 * @param text as a topic names it, with its article
 * @param lemmas those of its words that stand in both sentences
 * @param named whether it has a proper name
 * @param place whether it is a place
 */
record Thing(String text, List<String> lemmas, boolean named, boolean place) {

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  Thing {
    lemmas = List.copyOf(lemmas);
  }

  /** Whether it says by itself what is meant: a name, or more than one word. */
  boolean tells() {
    return !place && (named || lemmas.size() > 1);
  }

  /** Whether it is a longer name that a shorter one was taken from. */
  boolean isLongerThan(String name) {
    return named && text.contains(name) && bare().length() > name.length();
  }

  /**
   * As in "Ann Reed and the petition", "the dam in Hexley", and "the thanks of the Regent" where
   * {@code text} has it so.
   */
  static String together(List<Thing> things, String text) {
    if (things.size() == 1) {
      return things.get(0).text();
    }
    Thing first = things.get(0);
    Thing second = things.get(1);
    if (second.place()) {
      return first.text() + " in " + second.text();
    }
    return second
        .of(first, text)
        .or(() -> first.of(second, text))
        .orElse(first.text() + " and " + second.text());
  }

  /** Whether {@code text} has "dam of Ann Reed". */
  boolean isOf(Thing other, String text) {
    return text.contains(bare() + " of " + other.text);
  }

  private String bare() {
    return ARTICLE.matcher(text).replaceFirst("");
  }

  private Optional<String> of(Thing other, String text) {
    return isOf(other, text)
        ? Optional.of("the " + bare() + " of " + other.text())
        : Optional.empty();
  }
}
