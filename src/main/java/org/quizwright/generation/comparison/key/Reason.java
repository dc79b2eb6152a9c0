package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Poles;
import org.quizwright.generation.comparison.pairing.Point;
import org.quizwright.generation.comparison.sourcing.Placed;
import org.quizwright.generation.comparison.sourcing.Placed.Place;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.sourcing.Unaware;
import org.quizwright.language.Case;

/**
 * Why two sides differ: for either of them what its place made possible or kept from it. Never what
 * the difference is, told over again.
 */
public record Reason(Sides sides, Difference difference) {

  /** Of a deed; what began in a year may have gone on till that of the other side. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?<!\\b(?:starting in|beginning in|since|from) )\\b(?:1\\d|20)\\d{2}\\b");

  private static final String STILL_COUNTING = ", when not all may have been found or counted yet";
  private static final Pattern COUNTED_ON = Pattern.compile("\\b(?:died|hurt|arrested)\\b");

  /** As a mark scheme gives it. */
  String text() {
    return mayBeTwoCases()
        ? "they may mean different cases: " + cases()
        : isOpen() ? grounds() : places();
  }

  /** That they could know different people tells nobody why they name different ones. */
  private boolean isOpen() {
    return namesDiffer() && ignorance(sides.left()).or(() -> ignorance(sides.right())).isEmpty();
  }

  private boolean namesDiffer() {
    return difference.kind() == Difference.Kind.DOERS
        || difference.kind() == Difference.Kind.UNNAMED;
  }

  /** What a witness says of those who didn't know. */
  private static Optional<String> ignorance(Placed side) {
    return side.place() == Place.WITNESS ? Unaware.of(side.excerpt()) : Optional.empty();
  }

  /** What the notes give, to choose from. */
  private String grounds() {
    List<String> names = sides.organisations();
    boolean apart = names.size() == 2 && !names.get(0).equals(names.get(1));
    return "neither text says why, but it may have to do with when and how each of them knew of it ("
        + sides.left().fact()
        + "; "
        + sides.right().fact()
        + ")"
        + (apart
            ? " or with those for whom each speaks (%s)".formatted(String.join("; ", names))
            : "");
  }

  /** Whether it fits one side only, or a stand that each of them takes. */
  boolean tellsApart() {
    boolean alike = could(sides.left()).equals(could(sides.right()));
    boolean stands = Stream.of(sides.left(), sides.right()).anyMatch(Reason::takesPart);
    return stands && (!alike || takesPart(sides.left()));
  }

  private static boolean takesPart(Placed side) {
    return switch (side.place()) {
      case CALL, PARTISAN, INVOLVED, AUTHORITY, WITNESS -> true;
      case LATER, PLAIN -> false;
    };
  }

  /** What one of them dates or neither. */
  private String cases() {
    return dated(sides.left()) + ", while " + dated(sides.right());
  }

  private String places() {
    String left = could(sides.left());
    String right = could(sides.right());
    return left.equals(right)
        ? sides.left().fact() + " and " + sides.right().fact() + ", so each " + left
        : told(sides.left(), left) + ", while " + told(sides.right(), right);
  }

  /** Who somebody was doesn't matter beside what that person says of it. */
  private static String told(Placed side, String could) {
    boolean own =
        could.endsWith(STILL_COUNTING) || ignorance(side).filter(could::equals).isPresent();
    return (own ? side.excerpt().voice().shortName() : side.who()) + " " + could;
  }

  /** Two names for a doer may be those of two deeds, where one is dated otherwise or alone. */
  private boolean mayBeTwoCases() {
    return namesDiffer() && !years(sides.left()).equals(years(sides.right()));
  }

  /** As in "Marsh speaks of 1848" or "Reed, who spoke in 1844, gives no date". */
  private static String dated(Placed side) {
    List<String> years = years(side);
    String name = side.excerpt().voice().shortName();
    if (!years.isEmpty()) {
      return name + " speaks of " + String.join(" and ", years);
    }
    String when = Occasion.published(side.excerpt().voice());
    return when.isEmpty()
        ? name + " gives no date"
        : name + ", who " + side.spokeOn() + ", gives no date";
  }

  private static List<String> years(Placed side) {
    return YEAR.matcher(side.excerpt().text())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** The same as the last sentence of an answer. */
  String sentence() {
    if (mayBeTwoCases()) {
      return "The reason may be that they mean different cases: " + cases() + ".";
    }
    if (isOpen()) {
      return Case.upper(grounds()) + ".";
    }
    return (sides.organisation().isEmpty()
            ? "One reason may be that "
            : "As the organisation is the same, dates or aims may explain this: ")
        + places()
        + ".";
  }

  private String could(Placed side) {
    if (isStillCounting(side)) {
      return side.spokeOn() + STILL_COUNTING;
    }
    boolean witness = side.place() == Place.WITNESS;
    return switch (difference.kind()) {
      case DOERS, UNNAMED -> ignorance(side).orElseGet(side::couldBy);
      case PERSONS -> witness ? "could know the people concerned" : side.couldBy();
      case REACH -> witness ? "could know it at first hand" : side.couldBy();
      case SOURCED, TIMES -> looked(side);
      case DETAILS, POINT -> side.couldBy();
    };
  }

  /** Whoever gives the smaller number soon after, beside somebody who gives it years later. */
  private boolean isStillCounting(Placed side) {
    Point point = sides.pairing().point();
    boolean left = side.equals(sides.left());
    Poles poles = point.matter().poles();
    Placed other = left ? sides.right() : sides.left();
    return point.matter().kind() == Kind.CONFLICT
        && COUNTED_ON.matcher(point.matter().id()).find()
        && poles.of((left ? point.left() : point.right()).exact()) == Poles.Side.YES
        && side.place() != Place.LATER
        && other.place() == Place.LATER;
  }

  /** What could be seen by whoever speaks of "today", or read by whoever has figures. */
  private static String looked(Placed side) {
    if (Difference.NOW.matcher(side.excerpt().text()).find()) {
      return side.spokeOn() + " and may describe what could be seen then";
    }
    return side.place() == Place.LATER && Reliability.isSourced(side.excerpt())
        ? "could use figures published by " + Occasion.year(side.excerpt().voice())
        : side.couldBy();
  }
}
