package org.quizwright.banking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a merge does, or would do, to one bank.
 *
 * @param bank the bank's id
 * @param ids the questions concerned, each under one fate
 */
public record BankPlan(String bank, Map<Fate, List<String>> ids) {

  /** What becomes of a question. */
  public enum Fate {
    /** The generator writes it for the first time. */
    ADDED,
    /** It follows the generator, wholly or where nobody edited it. */
    UPDATED,
    /** The generator no longer writes it, and nobody had touched it. */
    REMOVED,
    /** A person and the generator differ; the person's stands. */
    CONFLICT,
    /** The generator no longer writes it, but a person had touched it: it stays. */
    ORPHANED,
    /** A person's edits stand, and the generator has nothing new. */
    EDITED,
    /** A person removed it: it doesn't come back. */
    DELETED,
    /** An author's own question asks the same: it isn't added. */
    DUPLICATE,
    /** An author's own question, never touched. */
    OWN,
    /** It is as the generator wrote it. */
    UNCHANGED
  }

  public BankPlan {
    Map<Fate, List<String>> copy = new EnumMap<>(Fate.class);
    ids.forEach((fate, those) -> copy.put(fate, those.stream().sorted().toList()));
    ids = Collections.unmodifiableMap(copy);
  }

  /** The ids of the questions that meet this fate, sorted. */
  public List<String> of(Fate fate) {
    return ids.getOrDefault(fate, List.of());
  }

  /** One line for people, such as {@code strike: 12 added, 1 conflict}. */
  @Override
  public String toString() {
    return bank
        + ": "
        + ids.entrySet().stream()
            .map(entry -> entry.getValue().size() + " " + label(entry.getKey()))
            .collect(Collectors.joining(", "));
  }

  private static String label(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
