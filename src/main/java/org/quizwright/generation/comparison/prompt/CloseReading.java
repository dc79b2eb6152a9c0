package org.quizwright.generation.comparison.prompt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.LoadedWord;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Placed;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.language.Months;

/**
 * A question that makes a student look closely at the words of one side.
 *
 * @param answer what a key accepts
 */
public record CloseReading(String question, String answer) {

  /** One or two words that a writer holds at arm's length; never a title or a whole phrase. */
  private static final Pattern DOUBTED =
      Pattern.compile("[‘“](\\p{Ll}[\\p{L}-]+)[’”](?=[\\s,.;])|so-called [‘“]?([\\p{L}-]+)[’”]?");

  /** A decade is no detail that could be checked. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "\\b(?:\\d{1,2} )?"
              + Months.ANY
              + "(?: \\d{1,2},)? \\d{4}\\b"
              + "|\\b\\d[\\d.,]*\\d(?:%| per ?cent\\b| million\\b| billion\\b|(?![\\d\\p{L}]))");

  /** Who says that others use the word. */
  private static final String OTHERS =
      "\\b(?:so-called|misnamed|supposedly|(?:told|assured|promised) (?:\\p{L}+ ){1,3}that|(?:claim|argu|maintain)ed"
          + " that)(?= ?[^.;]{0,30}[‘“]%s)";

  private static final Pattern UNNOTICED =
      Pattern.compile(
          "\\bI (?:did not|didn[’']t|never) (?:see|hear|notice)\\b[^,.;]*|\\bI (?:saw|heard) (?:no|none|nothing)\\b[^,.;]*");

  private static final Pattern US = Pattern.compile("\\b(?:we|We|us|our|Our)\\b");

  /** The most telling feature of either side's words. */
  public static Optional<CloseReading> of(Sides sides) {
    Pairing pairing = sides.pairing();
    return first(pairing, CloseReading::doubted)
        .or(() -> first(pairing, CloseReading::condemning))
        .or(() -> eyewitness(sides.right()))
        .or(() -> eyewitness(sides.left()))
        .or(() -> first(pairing, CloseReading::unnoticed))
        .or(() -> first(pairing, excerpt -> details(excerpt, sides.unremarked(excerpt))))
        .or(() -> first(pairing, CloseReading::unsourced));
  }

  /** In words that somebody else wrote down the marks aren't the speaker's. */
  private static List<String> doubtedWords(Excerpt excerpt) {
    if (excerpt.voice().isTakenDown()) {
      return List.of();
    }
    return DOUBTED
        .matcher(excerpt.text())
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  private static Optional<CloseReading> first(
      Pairing pairing, Function<Excerpt, Optional<CloseReading>> finder) {
    return Stream.of(pairing.right(), pairing.left())
        .flatMap(excerpt -> finder.apply(excerpt).stream())
        .findFirst();
  }

  private static Optional<CloseReading> doubted(Excerpt excerpt) {
    return doubtedWords(excerpt).stream()
        .flatMap(
            word -> bornOut(excerpt, word).map(words -> doubted(excerpt, word, words)).stream())
        .findFirst();
  }

  private static CloseReading doubted(Excerpt excerpt, String word, String words) {
    String name = excerpt.voice().shortName();
    return new CloseReading(
        "Why do you think "
            + name
            + " puts the word “"
            + word
            + "” in quotation marks? Support your answer with other words from the source.",
        "The marks show that "
            + name
            + " only repeats what others say and keeps a distance from it. "
            + words);
  }

  /** Other words that show whose word it is, such as "so-called"; without any no question. */
  private static Optional<String> bornOut(Excerpt excerpt, String word) {
    return Pattern.compile(OTHERS.formatted(Pattern.quote(word)))
        .matcher(excerpt.text())
        .results()
        .map(
            found ->
                "One mark for that, one for words that bear it out, such as “"
                    + found.group().strip()
                    + "”.")
        .findFirst();
  }

  private static Optional<CloseReading> condemning(Excerpt excerpt) {
    List<String> words =
        LoadedWord.ANY
            .matcher(excerpt.text())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String name = excerpt.voice().shortName();
    return Optional.of(
        new CloseReading(
            "What does the word “"
                + words.get(0)
                + "” tell you about "
                + name
                + "’s view? Suggest a neutral word and explain how it would change the sense.",
            LoadedWord.in(words.get(0)).answer(words.get(0), name)));
  }

  private static Optional<CloseReading> eyewitness(Placed side) {
    Excerpt excerpt = side.excerpt();
    boolean there =
        (side.isThere() || excerpt.voice().standing() == Standing.PARTICIPANT)
            && US.matcher(excerpt.text()).find();
    String name = excerpt.voice().shortName();
    return there
        ? Optional.of(
            new CloseReading(
                "Which words show that "
                    + name
                    + " speaks as an insider? What difference does that make?",
                "One mark for such words ("
                    + said(excerpt)
                    + "), one for what follows: an insider can tell us what people on that side thought,"
                    + " but others may have seen it differently."))
        : Optional.empty();
  }

  private static Optional<String> first(Pattern words, Excerpt excerpt) {
    return words.matcher(excerpt.text()).results().map(MatchResult::group).findFirst();
  }

  /** A witness who noticed nothing bears out only that. */
  private static Optional<CloseReading> unnoticed(Excerpt excerpt) {
    String name = excerpt.voice().shortName();
    return first(UNNOTICED, excerpt)
        .map(
            words ->
                new CloseReading(
                    "%s says: “%s”. What can such words show, and what can’t they show?"
                        .formatted(name, words),
                    "One mark for what they show: that one person at one place noticed nothing of the kind; one for what they don’t: that there was nothing of the kind anywhere."));
  }

  private static Optional<CloseReading> unsourced(Excerpt excerpt) {
    String name = excerpt.voice().shortName();
    return Reliability.tellsWhence(excerpt)
        ? Optional.empty()
        : Optional.of(
            new CloseReading(
                "Does %s say where this information comes from? What does that mean for a reader?"
                    .formatted(name),
                "No: %s names no source for it in these words (one mark). So a reader can’t check it here and needs a second source (one mark)."
                    .formatted(name)));
  }

  private static String said(Excerpt excerpt) {
    return US.matcher(excerpt.text())
        .results()
        .map(found -> "“" + found.group() + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Numbers make an account look sure; a class may ask whether they do. */
  private static Optional<CloseReading> details(Excerpt excerpt, String text) {
    List<String> found = DETAIL.matcher(text).results().map(MatchResult::group).distinct().toList();
    String name = excerpt.voice().shortName();
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(
            new CloseReading(
                "Find two numbers or dates that "
                    + name
                    + " gives. Do they make the account more trustworthy? Explain.",
                "One mark for two of them, such as “%s” and “%s”; one for the reason: such details can be checked in other sources, but they don’t show that what is made of them is right."
                    .formatted(found.get(0), found.get(1))));
  }
}
