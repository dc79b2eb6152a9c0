package org.quizwright.generation.comparison.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.language.Words;

/**
 * Words that mean one thing.
 *
 * @param name by which an answer speaks of it
 * @param words dictionary forms
 */
public record Family(String name, List<String> words) {

  /** Deeds of which histories tell, whatever the time; the name goes before "of". */
  public static final List<Family> DEEDS = all("deeds");

  private static final List<Family> BRANCHES = all("branches");

  public Family {
    words = List.copyOf(words);
  }

  private static List<Family> all(String section) {
    return MatterFile.entries(section).entrySet().stream()
        .map(entry -> new Family(entry.getKey(), Words.list(entry.getValue())))
        .toList();
  }

  /** The name of a branch of an economy that both have a word for. */
  public static Optional<String> branchOf(List<String> mine, List<String> theirs) {
    return BRANCHES.stream()
        .filter(branch -> Stream.of(mine, theirs).allMatch(branch::isIn))
        .map(Family::name)
        .findFirst();
  }

  /** Whether {@code lemmas} have a word of it. */
  public boolean isIn(List<String> lemmas) {
    return lemmas.stream().anyMatch(words::contains);
  }
}
