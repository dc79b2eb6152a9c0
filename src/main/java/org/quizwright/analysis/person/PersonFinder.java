package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedPassage;

/** Gathers names into people: last-name mentions and variant spellings belong to the full name. */
public final class PersonFinder {

  private final List<Individual> individuals = new ArrayList<>();
  private final List<TwoSpellings> spellings = new ArrayList<>();

  private PersonFinder() {}

  /** Finds everybody whom the passages name. */
  public static People find(List<AnalysedPassage> passages) {
    return find(passages, Names.of(passages));
  }

  /** Finds everybody among names that are sorted already. */
  public static People find(List<AnalysedPassage> passages, Names names) {
    PersonFinder finder = new PersonFinder();
    List<PersonName> people = names.people().stream().map(PersonName::of).toList();
    people.stream().filter(PersonName::isFull).forEach(finder::addFull);
    people.stream().filter(name -> !name.isFull()).forEach(finder::addSingle);
    OtherCopies.add(finder.individuals, passages);
    return new People(
        finder.individuals.stream().map(Individual::toPerson).toList(), finder.spellings);
  }

  private void addFull(PersonName name) {
    Optional<Individual> known =
        renamed(name)
            .or(
                () ->
                    individuals.stream()
                        .filter(i -> i.names().stream().anyMatch(n -> Identity.ofFull(n, name)))
                        .findFirst());
    known.ifPresentOrElse(i -> join(i, name), () -> individuals.add(new Individual(name)));
  }

  /** "Mary Evans, later Mrs. Hill": the person named just before bears this name too. */
  private Optional<Individual> renamed(PersonName name) {
    return individuals.stream()
        .filter(i -> i.names().stream().anyMatch(n -> OtherName.follows(n, name)))
        .findFirst();
  }

  private void addSingle(PersonName name) {
    Optional<Individual> known =
        renamed(name)
            .or(() -> Nearest.of(individuals, name, n -> n.surname().equals(name.surname())))
            .or(() -> Nearest.of(individuals, name, n -> n.given().equals(name.surname())))
            .or(() -> Nearest.of(individuals, name, n -> isVariant(n, name)));
    known.ifPresentOrElse(i -> join(i, name), () -> individuals.add(new Individual(name)));
  }

  private static boolean isVariant(PersonName known, PersonName name) {
    return Spelling.isVariant(known.surname(), name.surname());
  }

  private void join(Individual individual, PersonName name) {
    individual.names().stream()
        .map(PersonName::surname)
        .filter(known -> Spelling.isVariant(known, name.surname()))
        .findFirst()
        .filter(
            known -> individual.names().stream().noneMatch(n -> n.surname().equals(name.surname())))
        .ifPresent(
            known -> {
              NameMention mention = name.mention();
              spellings.add(new TwoSpellings(known, name.surname(), mention.sentence().ref()));
            });
    individual.add(name);
  }
}
