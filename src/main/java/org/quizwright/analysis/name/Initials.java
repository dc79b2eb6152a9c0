package org.quizwright.analysis.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a short form made of a name's initials. */
public final class Initials {

  private static final Pattern BEHIND =
      Pattern.compile(
          "^[”\"’']?(?:\\s*[(\\[]|,\\s+(?:or\\s+)?|—)([\\p{Lu}&-]{2,8})(?=[)\\],—]|\\s)");

  private Initials() {}

  /** The short form that stands in brackets or after a comma behind a name. */
  public static Optional<String> behind(NameMention mention) {
    Matcher matcher = BEHIND.matcher(mention.after());
    return matcher.find() && matches(matcher.group(1), mention.name())
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Whether the letters of {@code shortened} are initials of the name's words, in their order. */
  public static boolean matches(String shortened, String name) {
    String letters = letters(shortened);
    return letters.length() > 1 && of(name).contains(letters);
  }

  /** The capitals of a name that may be a short form. */
  public static String letters(String shortened) {
    return shortened.replaceAll("[^\\p{Lu}]", "");
  }

  /** The initials of a name's words, with the small linking words and without them. */
  public static List<String> of(String name) {
    return List.of(of(name, false), of(name, true));
  }

  private static String of(String name, boolean small) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      boolean linking = word.matches("of|for|the|and|in|to|on|de|la|für|der|des|&|[’']");
      if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && (small || !linking)) {
        initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }
}
