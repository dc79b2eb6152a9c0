package org.quizwright.analysis.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.model.EditDistance;

/** Tells two spellings of one name from two names. */
public final class Spelling {

  private static final int SHORTEST = 6;
  private static final int ALIKE_AT_THE_FRONT = 4;
  private static final int MOST_EDITS = 2;
  private static final int ENOUGH_CONSONANTS = 3;

  private Spelling() {}

  /**
   * Whether two last names look like two spellings of one: they sound alike, or are long, alike at
   * the front and two edits apart.
   */
  public static boolean isVariant(String one, String other) {
    if (one.equals(other) || EditDistance.between(lower(one), lower(other)) > MOST_EDITS) {
      return false;
    }
    boolean near =
        Math.min(one.length(), other.length()) >= SHORTEST
            && one.regionMatches(true, 0, other, 0, ALIKE_AT_THE_FRONT);
    return near || soundsAlike(one, other);
  }

  /** Whether the names have the same consonants, whatever alphabet or clerk they passed through. */
  public static boolean soundsAlike(String one, String other) {
    return sound(one).filter(sound -> sound.equals(skeleton(other))).isPresent();
  }

  /** What names that sound alike share; empty for a name too short to tell. */
  public static Optional<String> sound(String name) {
    return Optional.of(skeleton(name)).filter(sound -> sound.length() >= ENOUGH_CONSONANTS);
  }

  /** What two spellings of one last name share, one thing at least. */
  static List<String> traces(String name) {
    String lower = lower(name);
    Stream<String> front =
        lower.length() >= SHORTEST
            ? Stream.of(lower.substring(0, ALIKE_AT_THE_FRONT) + "…")
            : Stream.empty();
    return Stream.concat(front, sound(name).stream()).toList();
  }

  private static String skeleton(String name) {
    String plain = Normalizer.normalize(lower(name), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    String sounds =
        plain
            .replaceAll("x(?=[aeiou])", "ks")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("w", "v")
            .replaceAll("[jy]", "i")
            .replaceAll("(?<=[lnrtdkg])h", "")
            .replaceAll("c(?!h)", "k");
    String first = sounds.isEmpty() ? "" : sounds.substring(0, 1);
    String rest = sounds.isEmpty() ? "" : sounds.substring(1).replaceAll("[aeiou]", "");
    return (first + rest).replaceAll("(.)\\1+", "$1");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
