package org.quizwright.generation.comparison.matter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** The matters that comparisons are about. */
public final class Matters {

  /** What people ask of those in power. */
  public static final String DEMANDS = "demands";

  private static final List<Matter> TOLD =
      MatterFile.sections("matter ").stream().map(Matters::told).toList();

  /** Every matter, in the order in which they are tried. */
  public static final List<Matter> ALL =
      Stream.of(TOLD, Quarrel.MATTERS).flatMap(List::stream).toList();

  private Matters() {}

  private static Matter told(String section) {
    Map<String, String> told = MatterFile.entries(section);
    return Matter.of(
        Kind.valueOf(value(told, "kind").toUpperCase(Locale.ROOT)),
        section.substring(section.indexOf(' ') + 1),
        value(told, "name"),
        value(told, "words"),
        new Frames(
            value(told, "topic"), value(told, "row"), value(told, "common"), value(told, "doer")));
  }

  private static String value(Map<String, String> told, String name) {
    return Objects.requireNonNull(told.get(name), name);
  }
}
