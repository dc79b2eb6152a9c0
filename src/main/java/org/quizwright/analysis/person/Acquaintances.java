package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quizwright.model.source.TextRef;

/**
 * The people met so far, to be looked up by what a name shares with theirs: a look at everybody for
 * every name would cost the square of their number.
 */
final class Acquaintances {

  private final List<Individual> all = new ArrayList<>();
  private final Map<String, NavigableSet<Integer>> byTrace = new LinkedHashMap<>();
  private final Map<TextRef, Map<PersonName, Individual>> bySentence = new LinkedHashMap<>();

  /** In the order in which they were met. */
  List<Individual> all() {
    return Collections.unmodifiableList(all);
  }

  /** Meets somebody new. */
  Individual meet(PersonName name) {
    Individual individual = new Individual(all.size(), name);
    all.add(individual);
    note(individual, name);
    return individual;
  }

  /** Notes that somebody met before bears this name too. */
  void recognise(Individual individual, PersonName name) {
    individual.add(name);
    note(individual, name);
  }

  private void note(Individual individual, PersonName name) {
    traces(name)
        .forEach(
            trace -> byTrace.computeIfAbsent(trace, t -> new TreeSet<>()).add(individual.number()));
    bySentence
        .computeIfAbsent(name.mention().sentence().ref(), ref -> new LinkedHashMap<>())
        .putIfAbsent(name, individual);
  }

  /** Those who may bear the name: alike in a given name or, but for spelling, in the surname. */
  List<Individual> like(PersonName name) {
    return with(Stream.concat(traces(name), Stream.of(given(name.surname()))));
  }

  /** Those who may be the bearer of a full name: alike in the surname or, a ruler, in the given. */
  List<Individual> namesakes(PersonName name) {
    return with(name.isRuler() ? Stream.of(given(name.given())) : surnames(name));
  }

  private List<Individual> with(Stream<String> traces) {
    NavigableSet<Integer> found = new TreeSet<>();
    traces.forEach(
        trace -> found.addAll(byTrace.getOrDefault(trace, Collections.emptyNavigableSet())));
    return found.stream().map(all::get).toList();
  }

  /** "Mary Evans, later Mrs. Hill": the person named just before bears this name too. */
  Optional<Individual> renamed(PersonName name) {
    return bySentence.getOrDefault(name.mention().sentence().ref(), Map.of()).entrySet().stream()
        .filter(entry -> OtherName.follows(entry.getKey(), name))
        .map(Map.Entry::getValue)
        .min(Comparator.comparingInt(Individual::number));
  }

  private static Stream<String> traces(PersonName name) {
    return Stream.concat(Stream.of(given(name.given())), surnames(name));
  }

  private static Stream<String> surnames(PersonName name) {
    return Stream.concat(Stream.of(name.surname()), Spelling.traces(name.surname()).stream());
  }

  private static String given(String name) {
    return name + " …";
  }
}
