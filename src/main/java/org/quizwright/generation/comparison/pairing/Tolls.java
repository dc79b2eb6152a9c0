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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Poles;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;

/** How many were killed, hurt, arrested and the like, where two texts give two numbers. */
public final class Tolls {

  private static final int MOST_TELLERS = 8;
  private static final int REACH = 12;
  private static final int NEXT = 4;
  private static final int A_CROWD = 40;
  private static final double THOUSAND = 1000;

  /** "Five hundred" is told from "a hundred" by its "five". */
  private static final List<String> ROUND = List.of("hundred", "thousand", "million");

  /** Numbers that a voice only passes on, or turns down. */
  private static final Pattern NOT_ITS_OWN =
      Pattern.compile(
          "(?i)\\b(?:tale|made up|spoke of|claim\\w*|rumou?r\\w*|tradition|books?|you(?:['’]ll| will) hear"
              + "|on the spot|a (?:third|fourth|fifth|sixth)|in print|letter|seen it put|are said|is said|guesswork)\\b");

  private static final Pattern STOOD =
      Pattern.compile(
          "(?i)\\b(?:there were|stood|came|gathered|met|assembled|filled|took part)\\b");

  private static final Pattern ASKED = Pattern.compile("How many [^.?!]*\\?");

  /** A number that the next words take back: "I then put it at nine; that number was wrong". */
  private static final Pattern CORRECTED =
      Pattern.compile("\\bthat (?:number|figure)\\b|\\bI now think\\b");

  private Tolls() {}

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    Map<Tally, List<Toll>> tolls =
        speeches.stream()
            .flatMap(speech -> all(speech, facts).stream())
            .collect(groupingBy(Toll::tally, LinkedHashMap::new, toList()));
    return tolls.values().stream()
        .flatMap(told -> told.stream().limit(MOST_TELLERS).flatMap(one -> matters(one, told)))
        .distinct()
        .toList();
  }

  private static Stream<Matter> matters(Toll one, List<Toll> told) {
    return told.subList(told.indexOf(one) + 1, Math.min(told.size(), MOST_TELLERS)).stream()
        .filter(one::clashesWith)
        .map(
            other ->
                one.figure().low() < other.figure().low()
                    ? matter(one, other)
                    : matter(other, one));
  }

  private static List<Toll> all(Speech speech, Facts facts) {
    List<Toll> all =
        speech.statements().stream().flatMap(statement -> of(statement, facts)).toList();
    return all.stream().map(toll -> toll.among(all)).toList();
  }

  /** Whether it only tells what others say, or turns it down. */
  public static boolean passesOn(Statement statement) {
    return NOT_ITS_OWN.matcher(statement.exact()).find();
  }

  private static Stream<Toll> of(Statement statement, Facts facts) {
    String next = statement.passage().text().substring(statement.span().end());
    if (passesOn(statement)
        || CORRECTED.matcher(Sentences.texts(next).stream().findFirst().orElse("")).find()) {
      return Stream.empty();
    }
    return facts.model().figures().stream()
        .filter(figure -> figure.ref().equals(statement.ref()))
        .filter(figure -> statement.exact().contains(figure.exact()))
        .filter(Figure::isCount)
        .flatMap(
            figure ->
                tally(figure, statement)
                    .map(tally -> new Toll(tally, figure, statement, false, false))
                    .or(() -> estimated(figure, statement))
                    .stream());
  }

  /** Of what the passage asks for, or of the crowd that it tells of. */
  private static Optional<Toll> estimated(Figure figure, Statement statement) {
    if (!Toll.ESTIMATE.matcher(statement.exact()).find()) {
      return Optional.empty();
    }
    String before = statement.passage().text().substring(0, statement.span().start());
    Matcher asked = ASKED.matcher(before);
    Optional<Tally> tally =
        asked.find()
            ? Tally.ALL.stream().filter(each -> each.isIn(asked.group())).findFirst()
            : Optional.of(Tally.PRESENT).filter(each -> each.isIn(before));
    // "I should put it at thirty" after "sixty thousand".
    boolean thousands = figure.low() < THOUSAND && statement.exact().contains(" thousand ");
    Figure meant =
        thousands
            ? Toll.between(figure, figure.low() * THOUSAND, figure.high() * THOUSAND)
            : figure;
    return tally.map(each -> new Toll(each, meant, statement, true, false));
  }

  /** What stands nearest to the number; a bare one may count anything. */
  private static Optional<Tally> tally(Figure figure, Statement statement) {
    if (figure.unit().isEmpty() && figure.measures().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Words.in(statement.exact()).stream().map(Lemmas::of).toList();
    List<String> number = Words.in(figure.exact()).stream().map(Lemmas::of).toList();
    int at = Collections.indexOfSubList(words, number);
    return at < 0
        ? Optional.empty()
        : Tally.ALL.stream()
            .filter(tally -> distance(tally, words, at) <= REACH)
            .min(Comparator.comparingInt(tally -> distance(tally, words, at)))
            .or(() -> crowd(figure, statement, words.subList(at, words.size())));
  }

  /** "Four hundred people" of whom nothing else is told stood there. */
  private static Optional<Tally> crowd(Figure figure, Statement statement, List<String> words) {
    boolean many =
        figure.low() >= A_CROWD
            && distance(Tally.PRESENT, words, 0) <= NEXT
            && STOOD.matcher(statement.exact()).find();
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
    return words.stream().filter(word -> !ROUND.contains(word)).toList();
  }

  /** Of two, the smaller first. */
  private static Matter matter(Toll one, Toll other) {
    Tally tally = one.tally();
    List<String> mine = value(one);
    List<String> theirs = value(other);
    List<String> values =
        Stream.concat(
                mine.stream().filter(word -> !theirs.contains(word)),
                theirs.stream().filter(word -> !mine.contains(word)))
            .toList();
    String many = "how many " + tally.asks() + one.where(other);
    return new Matter(
        many,
        Kind.CONFLICT,
        "the number",
        List.of(tally.words(), values),
        List.of(1),
        Poles.of(one.words(), other.words(), "gives fewer", "gives more"),
        new Frames(
            many, "How many does it give?", "{left} and {right} don’t agree on " + many, ""));
  }
}
