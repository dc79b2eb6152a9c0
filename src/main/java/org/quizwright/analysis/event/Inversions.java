package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts first who did it, where the text puts it last: "From there, in May, came the order". */
final class Inversions {

  private static final Pattern CAME =
      Pattern.compile(
          "^(?<when>.*?(?:\\d|\\p{Lu}\\p{Ll}+|\\b(?:year|month|day|week|later))),? (?<verb>came|followed)"
              + " (?<who>(?:the|an?) [^,;:.]+)(?:[,;:.].*)?$");

  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<what>(?:\\b[Tt]he \\p{L}[^,;:.]{2,50}|(?:\\p{Lu}[\\p{L}’'-]+ )*\\p{Lu}[\\p{L}’'-]+)), (?:whom|which) "
              + "(?<who>(?:the |an? )?(?:\\p{L}[\\p{L}’'-]* ){1,4}?)"
              + "(?<verb>\\p{Ll}+ed) (?<when>(?:in|on) (?:\\d{1,2} )?(?:\\p{Lu}\\p{L}+ )?\\d{3,4})\\b");

  private static final Pattern DIED =
      Pattern.compile(
          "^(?<when>(?:In|On|At) .*?(?:\\d|\\p{Lu}\\p{Ll}+|\\b(?:year|month|day|week|later))),? "
              + "(?:there )?(?<verb>died|fell|arrived|landed|perished|appeared|arose|sailed|rose) "
              + "(?<who>(?:the |an? |some )?\\p{Lu}?[^,;:.]+)(?:[,;:.].*)?$");

  private Inversions() {}

  static List<String> undone(String sentence) {
    return Stream.of(behind(CAME, sentence), object(sentence), behind(DIED, sentence))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "On 7 May died John Lees" → "On 7 May John Lees died". */
  private static Optional<String> behind(Pattern inverted, String sentence) {
    Matcher found = inverted.matcher(sentence);
    return found.matches()
        ? Optional.of(
            found.group("when") + " " + found.group("who") + " " + found.group("verb") + ".")
        : Optional.empty();
  }

  /** "the ship, which the mayor unveiled in 1997" → "The mayor unveiled the ship in 1997". */
  private static Optional<String> object(String sentence) {
    Matcher object = OBJECT.matcher(sentence);
    return object.find()
        ? Optional.of(
            RunningText.capitalised(object.group("who"))
                + object.group("verb")
                + " "
                + inside(object.group("what"))
                + " "
                + object.group("when")
                + ".")
        : Optional.empty();
  }

  private static String inside(String phrase) {
    return phrase.startsWith("The ") ? "the " + phrase.substring(4) : phrase;
  }
}
