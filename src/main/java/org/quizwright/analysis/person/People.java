package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.model.content.Person;

/** The people of all texts, to be looked up under any of their names. */
public final class People {

  private final List<Person> all;
  private final List<TwoSpellings> spellings;
  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final Map<String, List<Person>> byEnding = new LinkedHashMap<>();

  People(List<Person> all, List<TwoSpellings> spellings) {
    this.all = List.copyOf(all);
    this.spellings = List.copyOf(spellings);
    this.all.forEach(this::note);
  }

  private void note(Person person) {
    String name = person.name();
    byName.putIfAbsent(name, person);
    person.aliases().forEach(alias -> byName.putIfAbsent(alias, person));
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      byEnding.computeIfAbsent(name.substring(at + 1), end -> new ArrayList<>()).add(person);
    }
  }

  /** In the order of their first mention. */
  public List<Person> all() {
    return all;
  }

  /** Pairs of spellings that look like one name. */
  public List<TwoSpellings> spellings() {
    return spellings;
  }

  /** The person who is named {@code mention} anywhere in the texts. */
  public Optional<Person> named(String mention) {
    return Optional.ofNullable(byName.get(mention)).or(() -> byLastName(mention));
  }

  private Optional<Person> byLastName(String mention) {
    List<Person> bearers = byEnding.getOrDefault(mention, List.of());
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }
}
