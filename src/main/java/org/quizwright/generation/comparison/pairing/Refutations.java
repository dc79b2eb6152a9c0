package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Poles;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Words;

/** Tales that one text tells, and another calls untrue: "the tale of … was an invention". */
final class Refutations {

  private static final int FEWEST = 2;

  private static final Pattern REFUTED =
      Pattern.compile(
          "(?:The )?(tale|story|claim|legend|myth|rumou?r|charge)s? ((?:of|that) .+?) (?:(?:is|was|were) (?:an"
              + " invention|invented|made up|false|untrue|a lie)|fell apart|do(?:es)? not survive|has never"
              + " been (?:shown|proved))",
          Pattern.CASE_INSENSITIVE);

  private Refutations() {}

  static List<Matter> in(List<Speech> speeches) {
    return speeches.stream()
        .flatMap(speech -> speech.statements().stream())
        .flatMap(statement -> matter(statement).stream())
        .distinct()
        .toList();
  }

  private static Optional<Matter> matter(Statement statement) {
    Matcher refuted = REFUTED.matcher(statement.exact());
    if (!refuted.lookingAt()) {
      return Optional.empty();
    }
    List<String> words = Words.lemmas(refuted.group(2)).stream().distinct().toList();
    String topic = "the " + refuted.group(1).toLowerCase(Locale.ROOT) + " " + refuted.group(2);
    String asked = "whether " + topic + " is true";
    return words.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new Matter(
                    topic,
                    Kind.DISPUTE,
                    "the matter",
                    List.of(words),
                    List.of(0),
                    new Frames(
                        asked,
                        "What does it say that bears on " + topic + "?",
                        "{left} and {right} don’t agree on " + asked,
                        ""))
                .between(
                    Poles.of(
                        told(words),
                        told(words) + REFUTED.pattern(),
                        "presents it as true",
                        "calls it untrue")));
  }

  /** All of the words, or all but one of them. */
  private static String told(List<String> words) {
    Stream<List<String>> most =
        words.size() > FEWEST
            ? IntStream.range(0, words.size()).mapToObj(i -> without(words, i))
            : Stream.of(words);
    return most.map(
            some ->
                some.stream()
                    .map(word -> "(?=.*\\b" + Pattern.quote(word) + ")")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|", "^(?:", ")"));
  }

  private static List<String> without(List<String> words, int index) {
    List<String> rest = new ArrayList<>(words);
    rest.remove(index);
    return rest;
  }
}
