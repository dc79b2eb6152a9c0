package org.quizwright.generation.comparison.key;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Poles;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.Point;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.voice.Standing;

/**
 * The difference that a key names, as far as the words of both sides show it.
 *
 * @param sentence for the model answer, without its stop; empty where nothing but details differ
 * @param why goes on from "One reason why" in a sentence of its own
 */
public record Difference(Kind kind, String sentence, String why) {

  /** What differs. */
  public enum Kind {
    /** Each names somebody else in the part asked for. */
    DOERS,
    /** One of the two gives no name to those in that part. */
    UNNAMED,
    /** Each tells of another person. */
    PERSONS,
    /** Only one has figures and says whence. */
    SOURCED,
    /** They speak of different times. */
    TIMES,
    /** One speaks of his or her own case, the other of many. */
    REACH,
    /** The words quoted for the point are the difference. */
    POINT,
    /** Each only adds what the other lacks. */
    DETAILS
  }

  private static final String CANT_BOTH =
      "if both count the same at the same time, they can’t both be right";

  private static final String NOT_NOTICED =
      "; but to have seen or heard nothing of a thing doesn’t prove that there was nothing";

  private static final Pattern PERCEIVED =
      Pattern.compile(
          "(?i)\\b(?:not|n[’']t|never) (?:see|hear|notice)|\\b(?:saw|heard) (?:no|none|nothing)\\b");

  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "\\bI believed (?:that|it) (?:then|as|at the time)\\b[^.,;]*|\\bI (?:no longer|have since)\\b[^.,;]*"
              + "|\\bI was (?:wrong|mistaken)\\b[^.,;]*");

  private static final String HEDGED =
      "(?:(?:not |no )?(?:more|less) than |at least |at most |over |about |some |near(?:ly)? )?(?:an? |(?:two|three|four|five|six|seven|eight|nine|ten) or )?"
          + "\\b(?:%s)\\b(?:[ -](?:hundred|thousand|million))*";

  /** "Your lungs" may be anybody's; "you work all day" is said by whoever does. */
  private static final Pattern OWN =
      Pattern.compile("\\b[Mm]y \\p{Ll}+|\\b[Yy]ou (?:work|live|toil|stand|sit)\\b(?: all day)?");

  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:the average [\\p{Ll} ]{3,20}?(?= (?:was|were|fell|rose))|most \\p{Ll}+s|\\d+ per ?cent)\\b",
          Pattern.CASE_INSENSITIVE);

  static final Pattern NOW = Pattern.compile("\\b(?:[Tt]oday|[Nn]owadays|[Cc]urrently)\\b");
  private static final Pattern TIME = Pattern.compile("\\b(?:the )?(?:1\\d|20)\\d{2}s?\\b");

  /** The first that there is. */
  static Difference of(Pairing pairing, Apart apart, boolean split) {
    if (split) {
      return new Difference(Kind.POINT, weight(pairing), "they differ");
    }
    return apart.isEmpty() ? measured(pairing) : named(pairing, apart);
  }

  /** What follows from two numbers, or from a "no" of somebody who only saw or heard nothing. */
  private static String weight(Pairing pairing) {
    String words = pairing.point().left().exact() + " " + pairing.point().right().exact();
    return switch (pairing.point().matter().kind()) {
      case CONFLICT -> numbers(pairing).map(told -> told + "; " + CANT_BOTH).orElse(CANT_BOTH);
      case DISPUTE ->
          whether(pairing)
              .map(told -> PERCEIVED.matcher(words).find() ? told + NOT_NOTICED : told)
              .map(told -> told + takenBack(pairing.left()) + takenBack(pairing.right()))
              .orElse("");
      case CLAIM, ACCOUNT -> "";
    };
  }

  /** Who isn't sure any more of what he or she once said. */
  private static String takenBack(Excerpt side) {
    Matcher doubt = TAKEN_BACK.matcher(side.text());
    return doubt.find()
        ? "; and %s isn’t sure of it any more (“%s”)".formatted(name(side), doubt.group())
        : "";
  }

  /**
   * As in "Reed tells of a plan, while Marsh tells of none"; empty where we have no words for it.
   */
  static Optional<String> whether(Pairing pairing) {
    Point point = pairing.point();
    Poles poles = point.matter().poles();
    boolean first = poles.of(point.left().exact()) == Poles.Side.YES;
    return poles.affirms().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s %s, while %s %s"
                .formatted(
                    name(first ? pairing.left() : pairing.right()),
                    poles.affirms(),
                    name(first ? pairing.right() : pairing.left()),
                    poles.denies()));
  }

  /** As in "Reed gives nine, Marsh at least forty". */
  private static Optional<String> numbers(Pairing pairing) {
    Point point = pairing.point();
    String values =
        point.matter().marks().get(1).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern number = Pattern.compile(HEDGED.formatted(values), Pattern.CASE_INSENSITIVE);
    List<String> given =
        Stream.of(point.left(), point.right())
            .flatMap(told -> longest(number, told.exact()).stream())
            .map(words -> words.toLowerCase(Locale.ROOT))
            .toList();
    return given.size() < 2
        ? Optional.empty()
        : Optional.of(
            "%s gives %s, %s %s"
                .formatted(
                    name(pairing.left()), given.get(0), name(pairing.right()), given.get(1)));
  }

  private static Optional<String> longest(Pattern number, String text) {
    return number
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparingInt(String::length));
  }

  /** How far two agree who differ so. */
  String verdict() {
    return switch (kind) {
      case DOERS, UNNAMED, PERSONS -> "They agree only in part: ";
      case SOURCED, TIMES, REACH, DETAILS -> "They agree on the main point: ";
      case POINT -> "";
    };
  }

  private static Difference named(Pairing pairing, Apart apart) {
    String left = name(pairing.left());
    String right = name(pairing.right());
    String mine = apart.names().get(0);
    String theirs = apart.names().get(1);
    if (apart.persons()) {
      return new Difference(
          Kind.PERSONS,
          "%s speaks of %s, %s of %s, so neither account confirms the other"
              .formatted(left, mine, right, theirs),
          "they choose different cases");
    }
    String why = "they name different " + apart.role() + "s";
    boolean first = Apart.isBare(mine);
    if (first || Apart.isBare(theirs)) {
      return new Difference(
          Kind.UNNAMED,
          "%s speaks of “%s” without saying which, %s of %s, and neither text says whether the two belong together"
              .formatted(
                  first ? left : right,
                  first ? mine : theirs,
                  first ? right : left,
                  first ? theirs : mine),
          why);
    }
    return new Difference(
        Kind.DOERS, why + ", %s in %s and %s in %s".formatted(mine, left, theirs, right), why);
  }

  private static Difference measured(Pairing pairing) {
    Matter matter = pairing.point().matter();
    String sourced =
        Reliability.isSourced(pairing.right()) && Reliability.isBare(pairing.left())
            ? name(pairing.right())
            : Reliability.isSourced(pairing.left()) && Reliability.isBare(pairing.right())
                ? name(pairing.left())
                : "";
    Optional<String> times = times(pairing);
    if (!sourced.isEmpty()) {
      String figure = "only " + sourced + " gives a figure and says where it comes from";
      return new Difference(
          Kind.SOURCED, times.map(apart -> apart + ", and " + figure).orElse(figure), figure);
    }
    return times
        .map(apart -> new Difference(Kind.TIMES, apart, "they speak of different times"))
        .or(() -> reach(pairing.left(), pairing.right(), matter))
        .or(() -> reach(pairing.right(), pairing.left(), matter))
        .orElseGet(() -> new Difference(Kind.DETAILS, "", "they give different details"));
  }

  /** Somebody's own case on one side, and averages or figures for many on the other. */
  private static Optional<Difference> reach(Excerpt one, Excerpt many, Matter matter) {
    Optional<String> own = first(OWN, one, matter);
    Optional<String> all = first(ALL, many, matter);
    boolean apart =
        one.voice().standing() == Standing.PARTICIPANT && first(OWN, many, matter).isEmpty();
    return own.filter(word -> apart && all.isPresent())
        .map(
            word ->
                new Difference(
                    Kind.REACH,
                    "%s speaks from experience (“%s”), %s of many people together (“%s”)"
                        .formatted(name(one), word, name(many), all.orElseThrow()),
                    "one speaks from experience and the other of many people"));
  }

  /** The words of a side on the matter that show of whom it speaks. */
  static Optional<String> mark(Excerpt side, Matter matter) {
    return first(OWN, side, matter).or(() -> first(ALL, side, matter));
  }

  private static Optional<String> first(Pattern pattern, Excerpt side, Matter matter) {
    return side.statements().stream()
        .filter(part -> part.isAbout(matter))
        .flatMap(part -> pattern.matcher(part.exact()).results())
        .map(MatchResult::group)
        .findFirst();
  }

  /** "Today" on one side and another year or decade on the other. */
  private static Optional<String> times(Pairing pairing) {
    return now(pairing.left())
        .flatMap(now -> other(pairing.right(), pairing.left()).map(then -> now + then))
        .or(
            () ->
                now(pairing.right())
                    .flatMap(
                        now -> other(pairing.left(), pairing.right()).map(then -> now + then)));
  }

  private static Optional<String> now(Excerpt side) {
    String year = Occasion.year(side.voice());
    return NOW.matcher(side.text())
        .results()
        .map(MatchResult::group)
        .findFirst()
        .filter(word -> !year.isEmpty() && !side.voice().quoted())
        .map(word -> "%s speaks of “%s”, that is %s, ".formatted(name(side), word, year));
  }

  private static Optional<String> other(Excerpt side, Excerpt now) {
    List<String> times =
        TIME.matcher(side.text()).results().map(MatchResult::group).distinct().toList();
    return times.size() == 1 && !times.get(0).contains(Occasion.year(now.voice()))
        ? Optional.of("%s of “%s”".formatted(name(side), times.get(0)))
        : Optional.empty();
  }

  private static String name(Excerpt side) {
    return side.voice().shortName();
  }
}
