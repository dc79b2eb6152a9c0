package org.quizwright.analysis.person;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quizwright.model.source.TextRef;

/** Chooses among namesakes: a bare name means whoever was last named in full before it. */
final class NearestNamesake {

  private NearestNamesake() {}

  static Optional<Individual> of(
      List<Individual> individuals, PersonName name, Predicate<PersonName> fits) {
    TextRef here = name.mention().sentence().ref();
    List<Individual> fitting =
        individuals.stream().filter(i -> i.forms().stream().anyMatch(fits)).toList();
    return fitting.stream()
        .filter(i -> i.lastBefore(here).isPresent())
        .max(Comparator.comparing(i -> i.lastBefore(here).orElseThrow()))
        .or(() -> fitting.stream().findFirst());
  }
}
