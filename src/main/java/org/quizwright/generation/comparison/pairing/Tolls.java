package org.quizwright.generation.comparison.pairing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;

/** How many were killed, hurt, arrested and the like, where two texts give two numbers. */
public final class Tolls {

  private static final int MOST_TELLERS = 8;
  private static final int REACH = 12;
  private static final int NEXT = 4;
  private static final int A_CROWD = 40;
  private static final double ROUNDING = 0.1;
  private static final double MOST_TIMES = 12;

  /** "Five hundred" is told from "a hundred" by its "five". */
  private static final List<String> ROUND = List.of("hundred", "thousand", "million");

  /** Numbers that a voice only passes on, or turns down. */
  private static final Pattern NOT_ITS_OWN =
      Pattern.compile(
          "(?i)\\b(?:tale|made up|spoke of|claim\\w*|rumou?r\\w*|tradition|books?|you(?:['’]ll| will) hear"
              + "|on the spot|a (?:third|fourth|fifth|sixth)|in print|letter|seen it put|are said|is said|guesswork)\\b");

  /**
   * What can be counted of people.
   *
   * @param asks goes on from "how many"
   */
  private record Tally(String asks, List<String> words) {

    private static final Tally PRESENT =
        of(
            "people came",
            "person people crowd gather marcher demonstrator assemble attend pour flock soul");

    private static final List<Tally> ALL =
        List.of(
            of("people died", "die kill dead death corpse perish drown murder life"),
            of("people were hurt", "injure injury injured wound wounded hurt casualty"),
            of("people were on strike", "strike striker walk-out"),
            of("people came", "crowd gather marcher demonstrator assemble attend pour flock soul"),
            of("people were arrested", "arrest imprison jail detain prisoner"),
            of("people lost their homes", "evict eviction homeless"),
            of("people lost their work", "dismiss dismissal sack lay-off unemployed"),
            of("people left", "emigrate emigrant emigration migrant refugee"),
            of("shots were fired", "shot round volley"));

    private static Tally of(String asks, String words) {
      return new Tally(asks, List.of(words.split(" ")));
    }
  }

  /** One number as a voice gives it. */
  private record Toll(Tally tally, Figure figure, Statement statement) {

    boolean clashesWith(Toll other) {
      return tally.equals(other.tally)
          && !figure.ref().source().equals(other.figure.ref().source())
          && areApart(figure, other.figure);
    }

    private static boolean areApart(Figure one, Figure other) {
      return exceeds(one, other) || exceeds(other, one);
    }

    /** "At least forty" leaves room for fifty, but seven can't be meant for a million. */
    private static boolean exceeds(Figure more, Figure less) {
      boolean open = less.hedge().matches("(?:at least|more than|over|upwards of)\\b.*");
      return !open
          && more.low() > less.high() * (1 + ROUNDING)
          && more.low() < less.high() * MOST_TIMES;
    }
  }

  private Tolls() {}

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    Map<Tally, List<Toll>> tolls =
        speeches.stream()
            .flatMap(speech -> largest(speech, facts).stream())
            .collect(groupingBy(Toll::tally, LinkedHashMap::new, toList()));
    return tolls.values().stream()
        .flatMap(told -> told.stream().limit(MOST_TELLERS).flatMap(one -> matters(one, told)))
        .distinct()
        .toList();
  }

  private static Stream<Matter> matters(Toll one, List<Toll> told) {
    return told.subList(told.indexOf(one) + 1, Math.min(told.size(), MOST_TELLERS)).stream()
        .filter(one::clashesWith)
        .map(other -> matter(one, other));
  }

  /** Of each kind the largest number of a voice: smaller ones may count a part of it. */
  private static List<Toll> largest(Speech speech, Facts facts) {
    return Tally.ALL.stream()
        .flatMap(
            tally ->
                speech.statements().stream()
                    .flatMap(statement -> of(statement, facts))
                    .filter(toll -> toll.tally().equals(tally))
                    .max(Comparator.comparingDouble(toll -> toll.figure().low()))
                    .stream())
        .toList();
  }

  /** Whether it only tells what others say, or turns it down. */
  public static boolean passesOn(Statement statement) {
    return NOT_ITS_OWN.matcher(statement.exact()).find();
  }

  private static Stream<Toll> of(Statement statement, Facts facts) {
    if (passesOn(statement)) {
      return Stream.empty();
    }
    return facts.model().figures().stream()
        .filter(figure -> figure.ref().equals(statement.ref()))
        .filter(figure -> statement.exact().contains(figure.exact()))
        .filter(Figure::isCount)
        .flatMap(
            figure ->
                tally(figure, statement).map(tally -> new Toll(tally, figure, statement)).stream());
  }

  /** What stands nearest to the number. */
  private static Optional<Tally> tally(Figure figure, Statement statement) {
    List<String> words = Words.in(statement.exact()).stream().map(Lemmas::of).toList();
    List<String> number = Words.in(figure.exact()).stream().map(Lemmas::of).toList();
    int at = Collections.indexOfSubList(words, number);
    return at < 0
        ? Optional.empty()
        : Tally.ALL.stream()
            .filter(tally -> distance(tally, words, at) <= REACH)
            .min(Comparator.comparingInt(tally -> distance(tally, words, at)))
            .or(() -> crowd(figure, words.subList(at, words.size())));
  }

  /** "Four hundred people" of whom nothing else is told stood there. */
  private static Optional<Tally> crowd(Figure figure, List<String> words) {
    boolean many = figure.low() >= A_CROWD && distance(Tally.PRESENT, words, 0) <= NEXT;
    return many ? Optional.of(Tally.PRESENT) : Optional.empty();
  }

  private static int distance(Tally tally, List<String> words, int at) {
    return IntStream.range(0, words.size())
        .filter(i -> tally.words().contains(words.get(i)))
        .map(i -> Math.abs(i - at))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<String> value(Toll toll) {
    List<String> words = Words.lemmas(toll.figure().exact().toLowerCase(Locale.ROOT));
    List<String> telling = words.stream().filter(word -> !ROUND.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static Matter matter(Toll one, Toll other) {
    Tally tally = one.tally();
    List<String> mine = value(one);
    List<String> theirs = value(other);
    List<String> values =
        Stream.concat(
                mine.stream().filter(word -> !theirs.contains(word)),
                theirs.stream().filter(word -> !mine.contains(word)))
            .toList();
    String many = "how many " + tally.asks();
    return new Matter(
        many,
        Kind.CONFLICT,
        "the number",
        List.of(tally.words(), values),
        List.of(1),
        new Frames(
            many, "How many does it give?", "{left} and {right} don’t agree on " + many, ""));
  }
}
