package org.quizwright.generation.comprehension;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A plain sentence in other words or fewer, still true if the sentence is. */
final class Reworded {

  private static final String DATE =
      "(?:in|by|from|since|until) (?:(?:the )?(?:early|mid|late)[- ])?(?:the )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}s?";

  /** "The X was the Y": either may stand first. */
  private static final Pattern IDENTITY =
      Pattern.compile("^The (.+) was (the (?!\\p{L}+s\\b)(?!first|last|most).+)\\.$");

  private static final Pattern ASIDE =
      Pattern.compile(
          "^(\\P{Lu}*\\p{Lu}[^,]+), (?:once|then|already|formerly|an?|the) [^,]+, ([^,]+\\.)$");

  private static final Pattern TAIL =
      Pattern.compile("^([^,]+), (?:with|including|as well as|especially|mainly) .+\\.$");

  private static final Pattern DATE_LAST = Pattern.compile("^([^,]+?) (" + DATE + ")\\.$");

  private static final Pattern DATE_FIRST = Pattern.compile("^(\\p{L}.*\\d{4}s?), ([^,]+)\\.$");

  private static final Pattern OPENING_DATE = Pattern.compile("(?i)" + DATE);

  private Reworded() {}

  /** Nothing for a sentence that no rule can turn or shorten. */
  static Optional<String> of(String sentence) {
    return Stream.of(
            swapped(sentence), shortened(sentence), dateFirst(sentence), dateLast(sentence))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> swapped(String sentence) {
    Matcher found = IDENTITY.matcher(sentence);
    return found.matches() && !sentence.contains(",")
        ? Optional.of(capital(found.group(2)) + " was the " + found.group(1) + ".")
        : Optional.empty();
  }

  private static Optional<String> shortened(String sentence) {
    Matcher aside = ASIDE.matcher(sentence);
    if (aside.matches()) {
      return Optional.of(aside.group(1) + " " + aside.group(2));
    }
    Matcher tail = TAIL.matcher(sentence);
    return tail.matches() ? Optional.of(tail.group(1) + ".") : Optional.empty();
  }

  private static Optional<String> dateFirst(String sentence) {
    Matcher found = DATE_LAST.matcher(sentence);
    return found.matches() && !found.group(1).matches(".*\\d{4}.*")
        ? Optional.of(capital(found.group(2)) + " " + found.group(1) + ".")
        : Optional.empty();
  }

  private static Optional<String> dateLast(String sentence) {
    Matcher found = DATE_FIRST.matcher(sentence);
    return found.matches() && OPENING_DATE.matcher(found.group(1)).matches()
        ? Optional.of(
            capital(found.group(2))
                + " "
                + Character.toLowerCase(found.group(1).charAt(0))
                + found.group(1).substring(1)
                + ".")
        : Optional.empty();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
