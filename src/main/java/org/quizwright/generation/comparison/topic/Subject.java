package org.quizwright.generation.comparison.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.MatterFile;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.topic.SharedPhrase.Word;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/**
 * What a comparison is about, in the words that both texts have for it.
 *
 * @param it with its article, such as "the miners’ strike"
 * @param people such as "miners"; "people" where the two name no group in common
 * @param place a place that both name; may be empty
 */
public record Subject(String it, String people, String place) {

  private static final String ANYBODY = "people";

  private static final List<String> PEOPLE = MatterFile.words("people");

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

  /** The subject of a pair in words that {@code printed} lets students read on both sides. */
  public static Subject of(Pairing pairing, Printed printed, String place) {
    Matter matter = pairing.point().matter();
    String left = printed.around(pairing.left());
    String right = printed.around(pairing.right());
    List<Word> mine = SharedPhrase.words(left);
    List<Word> theirs = SharedPhrase.words(right);
    String people = people(left, right);
    Optional<String> phrase =
        phrase(
            SharedPhrase.endingWith(
                matter.heads(), SharedPhrase.words(printed.inside(pairing.left())), theirs),
            SharedPhrase.endingWith(
                matter.heads(), mine, SharedPhrase.words(printed.inside(pairing.right()))));
    return new Subject(it(matter, phrase.orElse(""), people), people, place);
  }

  /** Two headnotes alone, without a word on either side, name nothing in common. */
  private static Optional<String> phrase(Optional<String> oneInside, Optional<String> otherInside) {
    return Stream.of(oneInside, otherInside)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(phrase -> phrase.split(" ", -1).length));
  }

  /** The longest phrase in common; else our own name for it, with the people whose it is. */
  private static String it(Matter matter, String phrase, String people) {
    if (phrase.contains(" ")) {
      return "the " + phrase;
    }
    String bare = phrase.isEmpty() ? matter.name().substring("the ".length()) : phrase;
    return people.equals(ANYBODY) ? "the " + bare : "the " + people + "’ " + bare;
  }

  private static String people(String left, String right) {
    List<String> mine = lemmas(left);
    List<String> theirs = lemmas(right);
    return PEOPLE.stream()
        .filter(lemma -> mine.contains(lemma) && theirs.contains(lemma))
        .max(Comparator.comparingLong(lemma -> count(lemma, mine) + count(lemma, theirs)))
        .map(Subject::plural)
        .orElse(ANYBODY);
  }

  private static String plural(String lemma) {
    return switch (lemma) {
      case "woman" -> "women";
      case "child" -> "children";
      case "craftsman" -> "craftsmen";
      case "family" -> "families";
      default -> lemma + "s";
    };
  }

  private static long count(String lemma, List<String> lemmas) {
    return lemmas.stream().filter(lemma::equals).count();
  }

  private static List<String> lemmas(String words) {
    return Words.in(words).stream().map(Lemmas::of).toList();
  }

  /** A frame with its slots filled. */
  public String fill(String frame) {
    String whole =
        OPTIONAL.matcher(frame).replaceAll(part -> isFilled(part.group(1)) ? part.group(1) : "");
    return whole
        .replace("{it}", it)
        .replace("{people}’s", people + (people.endsWith("s") ? "’" : "’s"))
        .replace("{people}", people)
        .replace("{place}", place);
  }

  private boolean isFilled(String part) {
    return !(part.contains("{place}") && place.isEmpty());
  }
}
