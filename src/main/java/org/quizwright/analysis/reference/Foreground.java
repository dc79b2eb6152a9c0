package org.quizwright.analysis.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who stands in the foreground of a text at one place, and how clearly. */
final class Foreground {

  /** Who has less is out of sight. */
  private static final double LEAST = 0.4;

  private static final double FORGOTTEN = 0.02;

  private final Map<String, Somebody> people = new LinkedHashMap<>();
  private int unknown;

  /** Somebody known by {@code key}; met now, if not before. */
  Somebody known(String key, @Nullable String name) {
    return people.computeIfAbsent(key, any -> new Somebody(name));
  }

  /** Whoever a pronoun means that could mean several. */
  Somebody stranger() {
    return known("?" + unknown++, null);
  }

  /** Takes back a noun that turns out to be said of somebody who is named. */
  void forget(Somebody someone) {
    people.values().remove(someone);
  }

  void nextPassage() {
    people.values().forEach(someone -> someone.fade(Salience.NEXT_PASSAGE));
  }

  void nextSentence() {
    people.values().forEach(Somebody::nextSentence);
    people.values().removeIf(someone -> someone.name() == null && someone.salience() < FORGOTTEN);
  }

  /** The names of those in sight, the foremost first. */
  List<String> named() {
    return people.values().stream()
        .filter(one -> one.name() != null && one.salience() >= FORGOTTEN)
        .sorted(Comparator.comparingDouble(Somebody::salience).reversed())
        .map(Somebody::name)
        .toList();
  }

  /** Who stands out most of those whom the text has named or described. */
  Optional<Somebody> likeliest(Predicate<Somebody> possible) {
    return people.values().stream()
        .filter(one -> one.first() != null)
        .filter(possible)
        .max(Comparator.comparingDouble(Somebody::standing));
  }

  /**
   * Who alone stands out.
   *
   * @param lead how many times as much as anybody else
   */
  Optional<Somebody> foremost(Predicate<Somebody> possible, double lead) {
    List<Somebody> ranked =
        people.values().stream()
            .filter(possible)
            .sorted(Comparator.comparingDouble(Somebody::salience).reversed())
            .limit(2)
            .toList();
    return ranked.stream()
        .findFirst()
        .filter(first -> first.salience() >= LEAST)
        .filter(first -> ranked.size() == 1 || first.salience() >= lead * ranked.get(1).salience());
  }
}
