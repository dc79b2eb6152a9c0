package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quizwright.model.content.Person;

/** The mentions gathered for one person so far. */
final class Individual {

  private final List<NameMention> mentions = new ArrayList<>();

  Individual(NameMention first) {
    mentions.add(first);
  }

  void add(NameMention mention) {
    mentions.add(mention);
  }

  /** The longest name, the earliest of equals. */
  String name() {
    return mentions.stream()
        .map(NameMention::name)
        .reduce((one, other) -> other.length() > one.length() && other.contains(" ") ? other : one)
        .orElseThrow();
  }

  boolean isFull() {
    return mentions.stream().anyMatch(NameMention::isFull);
  }

  boolean hasLastName(String name) {
    return mentions.stream().anyMatch(mention -> mention.lastName().equals(name));
  }

  boolean hasFirstName(String name) {
    return mentions.stream().anyMatch(mention -> mention.firstName().equals(name));
  }

  Optional<String> spellingNear(String lastName) {
    return mentions.stream()
        .map(NameMention::lastName)
        .filter(known -> Spelling.isVariant(known, lastName))
        .findFirst();
  }

  /** Whether the texts treat the bearer as a human being: by a full name, a role or an act. */
  boolean isHuman() {
    return mentions.stream().noneMatch(HumanSigns::isMisread)
        && (isFull() || mentions.stream().anyMatch(HumanSigns::at));
  }

  Person toPerson() {
    Set<String> aliases = new LinkedHashSet<>();
    mentions.forEach(mention -> aliases.add(mention.name()));
    aliases.remove(name());
    Optional<NameMention> described = withRole();
    return new Person(
        name(),
        List.copyOf(aliases),
        described.flatMap(RoleFinder::at).orElse(null),
        described.orElse(mentions.get(0)).sentence().ref());
  }

  private Optional<NameMention> withRole() {
    return mentions.stream()
        .filter(mention -> RoleFinder.beside(mention).isPresent())
        .findFirst()
        .or(() -> mentions.stream().filter(m -> RoleFinder.at(m).isPresent()).findFirst());
  }
}
