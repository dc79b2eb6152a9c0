package org.quizwright.generation.comparison.key;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.sourcing.Placed;
import org.quizwright.generation.comparison.sourcing.Placed.Place;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.sourcing.Sides;

/**
 * Why two sides differ: for either of them what its place made possible or kept from it. Never what
 * the difference is, told over again.
 */
public record Reason(Sides sides, Difference difference) {

  private static final Pattern OWN = Pattern.compile("\\bour(?: \\p{Ll}+){1,2}");

  /** Two clauses, such as "Reed, “a weaver”, may never …, while Marsh could use …". */
  String text() {
    String left = could(sides.left());
    String right = could(sides.right());
    return left.equals(right)
        ? sides.left().who() + " and " + sides.right().who() + " each " + left
        : sides.left().who() + " " + left + ", while " + sides.right().who() + " " + right;
  }

  /** The same as the last sentence of an answer. */
  String sentence() {
    return (sides.organisation().isEmpty()
            ? "One reason may be that "
            : "As the organisation is the same, dates or aims may explain this: ")
        + text()
        + ".";
  }

  private String could(Placed side) {
    boolean witness = side.place() == Place.WITNESS;
    return switch (difference.kind()) {
      case DOERS, UNNAMED -> witness ? mayNotKnow(side) : side.couldBy();
      case PERSONS -> witness ? ownCase(side) : side.couldBy();
      case SOURCED ->
          witness && side.excerpt().voice().isTakenDown()
              ? "answered questions, and few people cite figures when they speak"
              : side.couldBy();
      case POINT -> witness ? "could see only what happened close by" : side.couldBy();
      case TIMES, DETAILS -> side.couldBy();
    };
  }

  private String mayNotKnow(Placed side) {
    return Reliability.isUnaware(side.excerpt())
        ? "may, like others who took part, never have learnt more"
        : "may have known of " + sides.pairing().point().matter().name() + " only at second hand";
  }

  private static String ownCase(Placed side) {
    Matcher own = OWN.matcher(side.excerpt().text());
    return own.find() ? "takes the case from “" + own.group() + "”" : side.couldBy();
  }
}
