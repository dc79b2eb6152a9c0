package org.quizwright.generation.comparison.prompt;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.LoadedWord;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.QuotationMarks;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.PointFinder;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.comparison.voice.Statement;

/**
 * A question that makes a student look closely at the words of one side.
 *
 * @param answer what a key accepts
 */
public record CloseReading(String question, String answer) {

  /** One or two words that a writer holds at arm's length; never a title or a whole phrase. */
  private static final Pattern DOUBTED =
      Pattern.compile("[‘“](\\p{Ll}[\\p{L}-]+)[’”](?=[\\s,.;])|so-called [‘“]?([\\p{L}-]+)[’”]?");

  private static final int SHORT = 20;

  private static final CloseReading STRONGEST =
      new CloseReading(
          "Choose the words in either source that seem strongest to you. What do they want a reader to think?",
          "One mark for fitting words, one for what they want a reader to think. There is more than one right answer.");

  /** A decade is no detail that could be checked. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "\\b\\d[\\d.,]*\\d(?:%| per ?cent\\b| million\\b| billion\\b|(?![\\d\\p{L}]))");

  /** Any hint at where a writer has something from. */
  private static final Pattern WHENCE =
      Pattern.compile(
          "(?i)\\b(?:according|reports?|reported|records?|survey|quot\\w+|wrote|written|sa(?:y|ys|id)"
              + "|told|letters?|books?|papers?|newspapers?|figures|statistics|study|sources?"
              + "|witness\\w*|remember\\w*|saw|seen|I|we|us|our)\\b");

  private static final Pattern EYEWITNESS = Pattern.compile("\\b(?:I|we|We|us|our|Our|my|My)\\b");

  /** The most telling feature of either side's words. */
  public static CloseReading of(Pairing pairing) {
    return doubtedByBoth(pairing)
        .or(() -> first(pairing, CloseReading::doubted))
        .or(() -> first(pairing, CloseReading::condemning))
        .or(() -> first(pairing, CloseReading::eyewitness))
        .or(() -> first(pairing, CloseReading::details))
        .or(() -> first(pairing, CloseReading::unsourced))
        .orElse(STRONGEST);
  }

  private static Optional<CloseReading> doubtedByBoth(Pairing pairing) {
    List<String> theirs = doubtedWords(pairing.right());
    return doubtedWords(pairing.left()).stream()
        .filter(theirs::contains)
        .findFirst()
        .flatMap(word -> doubtedByBoth(word, pairing));
  }

  private static Optional<CloseReading> doubtedByBoth(String word, Pairing pairing) {
    String left = pairing.left().voice().shortName();
    String right = pairing.right().voice().shortName();
    return Stream.of(pairing.left(), pairing.right())
        .flatMap(excerpt -> bornOut(excerpt, word).stream())
        .findFirst()
        .map(
            words ->
                new CloseReading(
                    "Both %s and %s put the word “%s” in quotation marks. Why? Support your answer with other words from either source."
                        .formatted(left, right, word),
                    "The marks keep the word at a distance: others say “%s”, both %s and %s doubt it. %s"
                        .formatted(word, left, right, words)));
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

  private interface Finder {
    Optional<CloseReading> in(Excerpt excerpt);
  }

  private static Optional<CloseReading> first(Pairing pairing, Finder finder) {
    return Stream.of(pairing.right(), pairing.left())
        .flatMap(excerpt -> finder.in(excerpt).stream())
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
        "The marks keep the word at a distance: others say “"
            + word
            + "”, "
            + name
            + " doubts it. "
            + words);
  }

  /** Other words that show the doubt: "so-called", or a denial; without any there's no question. */
  private static Optional<String> bornOut(Excerpt excerpt, String word) {
    String marks = "One mark for that, one for words that bear it out, such as “";
    if (Pattern.compile("so-called [‘“]?" + Pattern.quote(word)).matcher(excerpt.text()).find()) {
      return Optional.of(marks + "so-called”.");
    }
    return excerpt.statements().stream()
        .map(Statement::exact)
        .filter(text -> PointFinder.denies(text) && !text.contains(word))
        .filter(text -> text.split("\\s+").length <= SHORT)
        .filter(QuotationMarks::areBalanced)
        .map(text -> marks + text.replaceFirst("[.]$", "") + "”.")
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

  private static Optional<CloseReading> eyewitness(Excerpt excerpt) {
    boolean there =
        excerpt.voice().standing() == Standing.PARTICIPANT
            && EYEWITNESS.matcher(excerpt.text()).results().count() >= 2;
    String name = excerpt.voice().shortName();
    return there
        ? Optional.of(
            new CloseReading(
                "Which words show that "
                    + name
                    + " speaks as one of those concerned? What difference does that make?",
                "One mark for such words ("
                    + said(excerpt)
                    + "), one for what follows: "
                    + name
                    + " speaks as one of those concerned and can tell us what they thought, but others"
                    + " may have seen it differently."))
        : Optional.empty();
  }

  private static Optional<CloseReading> unsourced(Excerpt excerpt) {
    String name = excerpt.voice().shortName();
    return WHENCE.matcher(excerpt.text()).find()
        ? Optional.empty()
        : Optional.of(
            new CloseReading(
                "Does %s say where this information comes from? What does that mean for a reader?"
                    .formatted(name),
                "No: %s names no source for it in these words (one mark). So a reader can’t check it here and needs a second source (one mark)."
                    .formatted(name)));
  }

  private static String said(Excerpt excerpt) {
    return EYEWITNESS
        .matcher(excerpt.text())
        .results()
        .map(found -> "“" + found.group() + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Numbers make an account look sure; a class may ask whether they do. */
  private static Optional<CloseReading> details(Excerpt excerpt) {
    List<String> found =
        DETAIL.matcher(excerpt.text()).results().map(MatchResult::group).distinct().toList();
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
