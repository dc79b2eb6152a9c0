package org.quizwright.generation.argument;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quizwright.language.ListFile;
import org.quizwright.language.Words;

/** Whether the words beside an expression show that it is no figure of speech. */
final class LiteralSense {

  /**
   * @param vehicles words that an expression takes its image from
   * @param domain words for things of the same kind
   */
  private record Sense(Set<String> vehicles, Set<String> domain) {}

  private static final List<Sense> SENSES =
      ListFile.lines(LiteralSense.class, "literal-senses.txt").stream()
          .map(line -> line.split(" = ", 2))
          .map(parts -> new Sense(words(parts[0]), words(parts[1])))
          .toList();

  private LiteralSense() {}

  /** "Let off steam" is meant literally where a boiler does it. */
  static boolean test(String expression, String beside) {
    List<String> image = Words.in(expression);
    List<String> rest = Words.in(beside);
    return SENSES.stream()
        .anyMatch(
            sense ->
                image.stream().anyMatch(sense.vehicles()::contains)
                    && rest.stream().anyMatch(sense.domain()::contains));
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(List.of(list.split(", ", -1)));
  }
}
