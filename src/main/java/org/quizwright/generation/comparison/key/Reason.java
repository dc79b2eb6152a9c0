package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.sourcing.Placed;
import org.quizwright.generation.comparison.sourcing.Placed.Place;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.sourcing.Sides;

/**
 * Why two sides differ: for either of them what its place made possible or kept from it. Never what
 * the difference is, told over again.
 */
public record Reason(Sides sides, Difference difference) {

  private static final String BY_OTHERS = " and had to go by what others had told";

  /** Of a deed; what began in a year may have gone on till that of the other side. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?<!\\b(?:starting in|beginning in|since|from) )\\b(?:1\\d|20)\\d{2}\\b");

  /** As a mark scheme gives it. */
  String text() {
    return mayBeTwoCases() ? "they may mean different cases: " + cases() : places();
  }

  /** Whether it fits one side only, or a stand that each of them takes. */
  boolean tellsApart() {
    boolean alike = could(sides.left()).equals(could(sides.right()));
    return alike
        ? sides.left().place() == Place.PARTISAN || sides.left().place() == Place.CALL
        : !goesByOthers(sides.left(), sides.right()) && !goesByOthers(sides.right(), sides.left());
  }

  /** Whoever wrote late is told apart by that only from somebody who was there. */
  private boolean goesByOthers(Placed side, Placed other) {
    return could(side).contains(BY_OTHERS) && other.place() != Place.WITNESS && !other.isThere();
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
        : sides.left().who() + " " + left + ", while " + sides.right().who() + " " + right;
  }

  /** Two names for a doer may be those of two deeds, where one is dated otherwise or alone. */
  private boolean mayBeTwoCases() {
    boolean names =
        difference.kind() == Difference.Kind.DOERS || difference.kind() == Difference.Kind.UNNAMED;
    return names && !years(sides.left()).equals(years(sides.right()));
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
    return (sides.organisation().isEmpty()
            ? "One reason may be that "
            : "As the organisation is the same, dates or aims may explain this: ")
        + places()
        + ".";
  }

  private String could(Placed side) {
    boolean witness = side.place() == Place.WITNESS;
    return switch (difference.kind()) {
      case DOERS, UNNAMED, POINT -> knew(side);
      case PERSONS -> witness ? "could know the people concerned" : side.couldBy();
      case REACH -> witness ? "could know it at first hand" : side.couldBy();
      case SOURCED, TIMES -> looked(side);
      case DETAILS -> side.couldBy();
    };
  }

  /** Whoever wrote generations later and has nothing else to go by knows it from others. */
  private String knew(Placed side) {
    if (side.isThere() && side.place() == Place.WITNESS) {
      return "could tell what was to be seen there" + side.fromMemory();
    }
    boolean late =
        side.place() == Place.LATER
            && side.couldBy().contains("published")
            && Occasion.isOutOfMemory(side.excerpt().voice(), side.period());
    return late ? side.spokeOn() + BY_OTHERS : side.couldBy();
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
