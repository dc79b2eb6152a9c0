package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.TextRef;

/** The mentions gathered for one person so far. */
final class Individual {

  private final List<PersonName> names = new ArrayList<>();
  private final Map<List<Object>, PersonName> forms = new LinkedHashMap<>();
  private final NavigableSet<TextRef> places = new TreeSet<>();
  private final Set<String> otherSpellings = new LinkedHashSet<>();

  private final int number;

  /** What the title of the text calls the person; null where that is no other name. */
  private @Nullable String titled;

  /** The person first met under this name; numbers run from 0 in the order of meeting. */
  Individual(int number, PersonName first) {
    this.number = number;
    add(first);
  }

  int number() {
    return number;
  }

  void add(PersonName name) {
    names.add(name);
    forms.putIfAbsent(List.of(name.words(), name.numeral(), name.seat()), name);
    places.add(name.mention().sentence().ref());
  }

  /** The first mention under each form of the name. */
  Collection<PersonName> forms() {
    return Collections.unmodifiableCollection(forms.values());
  }

  /** The last sentence of the same text, up to {@code here}, that names the person. */
  Optional<TextRef> lastBefore(TextRef here) {
    return Optional.ofNullable(places.floor(here))
        .filter(ref -> ref.source().equals(here.source()));
  }

  List<PersonName> names() {
    return Collections.unmodifiableList(names);
  }

  PersonName first() {
    return names.get(0);
  }

  void callAsTitled(String name) {
    titled = name;
  }

  /** Adds a spelling that another copy of the text has. */
  void addSpelling(String name) {
    otherSpellings.add(name);
  }

  boolean isFull() {
    return names.stream().anyMatch(PersonName::isFull);
  }

  /**
   * The name in the title of the text, where another than the text's; else the one with most words,
   * the most frequent of equals; with its title where it never stands without.
   */
  String name() {
    if (titled != null) {
      return titled;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.forEach(name -> counts.merge(name.bare(), 1, Integer::sum));
    String longest =
        counts.keySet().stream()
            .max(
                Comparator.comparingInt((String name) -> name.split(" ").length)
                    .thenComparing(counts::get)
                    .thenComparing(Comparator.comparingInt(this::position).reversed()))
            .orElseThrow();
    boolean alwaysTitled = names.stream().allMatch(name -> !name.title().isEmpty());
    return alwaysTitled && !longest.contains(" ") ? first().titled() : longest;
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
