package org.quizwright.analysis.name;

import java.util.List;
import java.util.Locale;
import org.quizwright.analysis.lexicon.Lexicon;

/** Tells a woman's name from a man's by the given name that it begins with. */
public final class GivenNames {

  private static final Lexicon FEMALE = Lexicon.read("female-names");
  private static final Lexicon MALE = Lexicon.read("male-names");

  private GivenNames() {}

  /** Whether a full name begins with a woman's given name. */
  public static boolean isWomans(String name) {
    return isGiven(name, FEMALE);
  }

  /** Whether a full name begins with a man's given name. */
  public static boolean isMans(String name) {
    return isGiven(name, MALE);
  }

  /** Whether a name is a given name and no surname: "Eliza". */
  public static boolean isGivenAlone(String name, boolean womans) {
    return (womans ? FEMALE : MALE).has(deciding(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isGiven(String name, Lexicon given) {
    List<String> words = List.of(name.split("\\s+"));
    return words.size() > 1
        && Character.isUpperCase(name.charAt(0))
        && given.has(deciding(words.get(0).toLowerCase(Locale.ROOT)));
  }

  /**
   * "Marie-Claude" is a woman; where the first half doesn't tell, as in "Jean-Paul", the second.
   */
  private static String deciding(String name) {
    String first = name.replaceFirst("-.*", "");
    return isKnown(name)
        ? name
        : isKnown(first) ? first : name.substring(name.lastIndexOf('-') + 1);
  }

  private static boolean isKnown(String name) {
    return FEMALE.has(name) || MALE.has(name);
  }
}
