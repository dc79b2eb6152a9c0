package org.quizwright.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a term as words of their own, in singular or plural, whatever its capitals. */
public final class WholeTerm {

  private WholeTerm() {}

  public static boolean isIn(String text, String term) {
    return at(text, term) >= 0;
  }

  /**
   * With the capitals of the name, but for its article: the club "Perestroika" isn't the policy
   * that it is named after.
   */
  public static boolean isNamedIn(String text, String name) {
    return isIn(text, name)
        && Stream.of(name, name.replaceFirst("^The ", "the "), name.replaceFirst("^the ", "The "))
            .distinct()
            .anyMatch(form -> whole(form, 0).matcher(text).find());
  }

  /** Where {@code term} first begins in {@code text}; -1 if it isn't there. */
  public static int at(String text, String term) {
    if (!mentions(text, term)) {
      return -1;
    }
    Matcher matcher = whole(term, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  private static Pattern whole(String term, int flags) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(s|es|’s|'s)?(?![\\p{L}\\p{N}])", flags);
  }

  /** Cheaper to ask than the pattern, and nearly always enough. */
  private static boolean mentions(String text, String term) {
    for (int at = 0; at + term.length() <= text.length(); at++) {
      if (begins(text.charAt(at), term.charAt(0))
          && text.regionMatches(true, at, term, 0, term.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(char one, char other) {
    return one == other
        || Character.toLowerCase(Character.toUpperCase(one))
            == Character.toLowerCase(Character.toUpperCase(other));
  }
}
