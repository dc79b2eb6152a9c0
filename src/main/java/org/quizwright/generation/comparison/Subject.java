package org.quizwright.generation.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/**
 * What a comparison is about, in the words that both texts have for it.
 *
 * @param it with its article, such as "the miners’ strike"
 * @param people such as "miners"; "people" where the two name no group in common
 * @param field the industry or thing concerned, with its article; may be empty
 * @param place a place that both name; may be empty
 */
record Subject(String it, String people, String field, String place) {

  private static final String ANYBODY = "people";

  private static final List<String> PEOPLE =
      List.of(
          "miner",
          "worker",
          "striker",
          "peasant",
          "farmer",
          "soldier",
          "sailor",
          "weaver",
          "docker",
          "servant",
          "slave",
          "settler",
          "colonist",
          "student",
          "teacher",
          "prisoner",
          "woman",
          "child",
          "citizen",
          "villager",
          "labourer",
          "laborer",
          "craftsman",
          "refugee",
          "family",
          "tenant",
          "nurse",
          "spinner",
          "passenger",
          "pupil");

  private static final List<String> FIELDS =
      List.of(
          "industry",
          "trade",
          "mine",
          "factory",
          "mill",
          "railway",
          "port",
          "farm",
          "colony",
          "town",
          "country",
          "province",
          "school",
          "bank",
          "land");

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

  static Subject of(Point point, Excerpt left, Excerpt right, String place) {
    String people = people(left, right);
    return new Subject(it(point, left, right, people), people, field(left, right), place);
  }

  /** The longest phrase in common; else our own name for it, with the people whose it is. */
  private static String it(Point point, Excerpt left, Excerpt right, String people) {
    Matter matter = point.matter();
    String phrase = SharedPhrase.endingWith(matter.heads(), words(left), words(right)).orElse("");
    if (!matter.name().startsWith("the ")) {
      return matter.name();
    }
    if (phrase.contains(" ")) {
      return "the " + phrase;
    }
    String bare = phrase.isEmpty() ? matter.name().substring("the ".length()) : phrase;
    return people.equals(ANYBODY) ? "the " + bare : "the " + people + "’ " + bare;
  }

  private static String people(Excerpt left, Excerpt right) {
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

  private static String field(Excerpt left, Excerpt right) {
    return SharedPhrase.endingWith(FIELDS, words(left), words(right))
        .filter(phrase -> phrase.contains(" ") || phrase.endsWith("s"))
        .map(phrase -> "the " + phrase)
        .orElse("");
  }

  private static long count(String lemma, List<String> lemmas) {
    return lemmas.stream().filter(lemma::equals).count();
  }

  private static List<String> lemmas(Excerpt excerpt) {
    return Words.in(words(excerpt)).stream().map(Lemmas::of).toList();
  }

  /** The words printed, those that say who speaks, and the full names of what is abbreviated. */
  private static String words(Excerpt excerpt) {
    Voice voice = excerpt.voice();
    String standpoint = voice.quoted() ? "" : voice.carrier().metadata().standpoint();
    return Stream.concat(
            Stream.of(excerpt.text(), voice.role(), standpoint), excerpt.names().stream())
        .collect(Collectors.joining(" . "));
  }

  /** A frame with its slots filled. */
  String fill(String frame) {
    String whole =
        OPTIONAL.matcher(frame).replaceAll(part -> isFilled(part.group(1)) ? part.group(1) : "");
    return whole
        .replace("{it}", it)
        .replace("{people}’s", people + (people.endsWith("s") ? "’" : "’s"))
        .replace("{people}", people)
        .replace("{field}", field.isEmpty() ? it : field)
        .replace("{place}", place);
  }

  private boolean isFilled(String part) {
    return !(part.contains("{field}") && field.isEmpty())
        && !(part.contains("{place}") && place.isEmpty());
  }
}
