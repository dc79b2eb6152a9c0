package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.PastTense;

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

  /** "The bill that Grey brought in on 1 March 1831 …": the thing done stands first. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?<what>\\b[Tt]he \\p{L}[^,;:.]{2,40}?) (?:that|which) "
              + "(?<who>(?:the |an? )?(?:\\p{L}[\\p{L}’'.-]* ){1,4}?)"
              + "(?<verb>\\p{Ll}+)(?<particle> (?:in|up|out|down|off|on))? "
              + "(?<when>(?:in|on) (?:\\d{1,2} )?(?:\\p{Lu}\\p{L}+ )?\\d{3,4})\\b");

  private static final Pattern DIED =
      Pattern.compile(
          "^(?<when>(?:In|On|At) .*?(?:\\d|\\p{Lu}\\p{Ll}+|\\b(?:year|month|day|week|later))),? "
              + "(?:there )?(?<verb>died|fell|arrived|landed|perished|appeared|arose|sailed|rose) "
              + "(?<who>(?:the |an? |some )?\\p{Lu}?[^,;:.]+)(?:[,;:.].*)?$");

  private Inversions() {}

  static List<String> undone(String sentence) {
    return Stream.of(
            behind(CAME, sentence), object(sentence), done(sentence), behind(DIED, sentence))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> done(String sentence) {
    Matcher done = DONE.matcher(sentence);
    if (!done.find() || !isPast(done.group("verb"))) {
      return Optional.empty();
    }
    String particle = done.group("particle") == null ? "" : done.group("particle");
    return Optional.of(
        RunningText.capitalised(done.group("who"))
            + done.group("verb")
            + particle
            + " "
            + inside(done.group("what"))
            + " "
            + done.group("when")
            + ".");
  }

  private static boolean isPast(String verb) {
    return PastTense.of(Lemmas.of(verb)).equals(verb);
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
