package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;

/**
 * What lasted since a date or until one, told as what then began or ended: "had been a republic
 * since 1826" → "became a republic in 1826".
 */
final class Lasting {

  /** Nobody's state ends, and "was held" is no holding. */
  private static final String WHO =
      "^(?!(?:No|None|Nobody|Neither|Nothing|By|In|On)\\b)"
          + "(?<who>(?:(?!\\b(?:was|were|been|being|not|never)\\b)[^,;:—–()“”]){2,60}?) ";

  private static final String WHEN = "(?<time>" + TimePhrase.WORDS + ")(?:\\W.*)?$";

  private static final Pattern SINCE =
      Pattern.compile(
          WHO
              + "had (?<verb>been (?=an? )|existed|governed|ruled|reigned|owned|edited|taught"
              + "|served|worked|traded|lived)(?<what>[^,;:]*?),? since "
              + WHEN);

  private static final Pattern UNTIL =
      Pattern.compile(
          WHO
              + "(?<verb>remained|stayed|kept|held|governed|ruled|owned|occupied|controlled|belonged)"
              + "(?<what> (?!\\p{L}+ed\\b)[^,;:]*?),? (?:until|till) "
              + WHEN);

  private Lasting() {}

  /** The sentence in such words; none where nothing lasted. */
  static List<String> told(String sentence) {
    return Stream.of(begun(sentence), ended(sentence)).flatMap(Optional::stream).toList();
  }

  private static Optional<String> begun(String sentence) {
    Matcher since = SINCE.matcher(sentence);
    return since.find()
        ? Optional.of(told(since, beginning(since.group("verb"))))
        : Optional.empty();
  }

  private static String beginning(String verb) {
    return switch (verb) {
      case "been " -> "became ";
      case "existed" -> "came into existence";
      default -> "began to " + Lemmas.of(verb);
    };
  }

  private static Optional<String> ended(String sentence) {
    Matcher until = UNTIL.matcher(sentence);
    return until.find() ? Optional.of(told(until, ending(until.group("verb")))) : Optional.empty();
  }

  private static String ending(String verb) {
    return "ceased to " + (verb.matches("remained|stayed") ? "be" : Lemmas.of(verb));
  }

  private static String told(Matcher lasting, String verb) {
    return lasting.group("who")
        + " "
        + verb
        + lasting.group("what")
        + " "
        + TimePhrase.placed(lasting.group("time"))
        + ".";
  }
}
