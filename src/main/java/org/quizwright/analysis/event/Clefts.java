package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says plainly what a sentence splits for the date's sake: "It was in 1911 that …", also within
 * one: "…, so that it was not until 1911 that …".
 */
final class Clefts {

  private static final Pattern SPLIT =
      Pattern.compile(
          "^(?:.*[,;] (?:and |but |so that )?it|It) was (?:only |also |not (?:until|till) )?(?<time>(?:(?:in|on|at) )?"
              + TimePhrase.WORDS
              + "),? that (?<rest>\\p{L}.*?)(?:, not .*)?$");
  private static final Pattern LATE =
      Pattern.compile(
          "^(?<head>.*?\\b(?:was|were)) not (?<what>[^,;]*?) (?:until|till) (?<time>"
              + TimePhrase.WORDS
              + ")(?<rest>\\W.*)?$");

  private Clefts() {}

  /** The sentence in other words; none where it isn't split. */
  static List<String> joined(String sentence) {
    return Stream.of(split(sentence), late(sentence)).flatMap(Optional::stream).toList();
  }

  private static Optional<String> split(String sentence) {
    Matcher split = SPLIT.matcher(sentence);
    return split.matches()
        ? Optional.of(
            RunningText.capitalised(TimePhrase.placed(split.group("time")))
                + " "
                + split.group("rest"))
        : Optional.empty();
  }

  /** "was not sold until 1923" → "was sold in 1923". */
  private static Optional<String> late(String sentence) {
    Matcher late = LATE.matcher(sentence);
    return late.matches()
        ? Optional.of(
            late.group("head")
                + " "
                + late.group("what")
                + " "
                + TimePhrase.placed(late.group("time"))
                + (late.group("rest") == null ? "" : late.group("rest")))
        : Optional.empty();
  }
}
