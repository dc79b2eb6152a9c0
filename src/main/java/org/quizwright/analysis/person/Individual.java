package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.model.content.Person;

/** The mentions gathered for one person so far. */
final class Individual {

  private final List<PersonName> names = new ArrayList<>();
  private final Set<String> otherSpellings = new LinkedHashSet<>();

  Individual(PersonName first) {
    names.add(first);
  }

  void add(PersonName name) {
    names.add(name);
  }

  List<PersonName> names() {
    return List.copyOf(names);
  }

  PersonName first() {
    return names.get(0);
  }

  /** Adds a spelling that another copy of the text has. */
  void addSpelling(String name) {
    otherSpellings.add(name);
  }

  boolean isFull() {
    return names.stream().anyMatch(PersonName::isFull);
  }

  /**
   * The name with most words, the most frequent of equals; with its title where it never stands
   * without.
   */
  String name() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.forEach(name -> counts.merge(name.bare(), 1, Integer::sum));
    String longest =
        counts.keySet().stream()
            .max(
                Comparator.comparingInt((String name) -> name.split(" ").length)
                    .thenComparing(counts::get)
                    .thenComparing(Comparator.comparingInt(this::position).reversed()))
            .orElseThrow();
    boolean titled = names.stream().allMatch(name -> !name.title().isEmpty());
    return titled && !longest.contains(" ") ? first().titled() : longest;
  }

  private int position(String bare) {
    return names.stream().map(PersonName::bare).toList().indexOf(bare);
  }

  Person toPerson() {
    Set<String> aliases = new LinkedHashSet<>();
    for (PersonName name : names) {
      aliases.add(name.bare());
      aliases.add(name.plain());
      aliases.add(name.titled());
    }
    aliases.addAll(otherSpellings);
    aliases.remove(name());
    Optional<NameMention> described = withRole();
    return new Person(
        name(),
        List.copyOf(aliases),
        described.flatMap(RoleFinder::at).orElse(null),
        described.orElse(first().mention()).sentence().ref());
  }

  private Optional<NameMention> withRole() {
    List<NameMention> mentions = names.stream().map(PersonName::mention).toList();
    return mentions.stream()
        .filter(mention -> RoleFinder.beside(mention).isPresent())
        .findFirst()
        .or(() -> mentions.stream().filter(m -> RoleFinder.at(m).isPresent()).findFirst());
  }
}
