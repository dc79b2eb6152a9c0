package org.quizwright.analysis.person;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.content.Person;

/**
 * The people of all texts, to be looked up under any of their names.
 *
 * @param all in the order of their first mention
 * @param spellings pairs of spellings that look like one name
 */
public record People(List<Person> all, List<TwoSpellings> spellings) {

  public People {
    all = List.copyOf(all);
    spellings = List.copyOf(spellings);
  }

  /** The person who is named {@code mention} anywhere in the texts. */
  public Optional<Person> named(String mention) {
    return all.stream()
        .filter(person -> person.name().equals(mention) || person.aliases().contains(mention))
        .findFirst()
        .or(() -> byLastName(mention));
  }

  private Optional<Person> byLastName(String mention) {
    List<Person> bearers =
        all.stream().filter(person -> person.name().endsWith(" " + mention)).toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }
}
