package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.TextRef;

/** Gathers names into people: last-name mentions and variant spellings belong to the full name. */
public final class PersonFinder {

  private final Acquaintances people = new Acquaintances();
  private final List<TwoSpellings> spellings = new ArrayList<>();
  private final MarriedNames marriedNames;

  private PersonFinder(MarriedNames marriedNames) {
    this.marriedNames = marriedNames;
  }

  /** Finds everybody whom the passages name. */
  public static People find(List<AnalysedPassage> passages) {
    return find(passages, Names.of(passages));
  }

  /** Finds everybody among names that are sorted already. */
  public static People find(List<AnalysedPassage> passages, Names names) {
    PersonFinder finder = new PersonFinder(new MarriedNames(passages));
    List<PersonName> mentions = names.people().stream().map(PersonName::of).toList();
    mentions.stream().filter(PersonName::isFull).forEach(finder::addFull);
    mentions.stream().filter(name -> !name.isFull()).forEach(finder::addSingle);
    OtherCopies.add(finder.people.all(), passages);
    return new People(
        finder.people.all().stream().map(Individual::toPerson).toList(), finder.spellings);
  }

  private void addFull(PersonName name) {
    Optional<Individual> known =
        people
            .renamed(name)
            .or(
                () ->
                    people.namesakes(name).stream()
                        .filter(i -> i.forms().stream().anyMatch(n -> Identity.ofFull(n, name)))
                        .findFirst())
            .or(() -> married(name, marriedNames::isTaken));
    known.ifPresentOrElse(i -> join(i, name), () -> people.meet(name));
  }

  private void addSingle(PersonName name) {
    List<Individual> alike = people.like(name);
    Optional<Individual> known =
        people
            .renamed(name)
            .or(() -> married(name, marriedNames::isTakenInTitle))
            .or(() -> bySurname(alike, name))
            .or(() -> byGivenName(alike, name))
            .or(() -> NearestNamesake.of(alike, name, n -> isVariant(n, name)));
    known.ifPresentOrElse(
        i -> join(i, name),
        () -> {
          Individual met = people.meet(name);
          marriedNames.titled(name).ifPresent(met::callAsTitled);
        });
  }

  /** Whom a life is about bears the surname, and not the husband who has it too. */
  private Optional<Individual> bySurname(List<Individual> alike, PersonName name) {
    TextRef here = name.mention().sentence().ref();
    Predicate<PersonName> bears = known -> known.surname().equals(name.surname());
    List<Individual> others =
        alike.stream()
            .filter(i -> i.lastBefore(here).isPresent())
            .filter(i -> i.forms().stream().noneMatch(marriedNames::isHusband))
            .toList();
    return NearestNamesake.of(others, name, bears).or(() -> NearestNamesake.of(alike, name, bears));
  }

  /** "Marie" is whom the title so names, unless the text has named another Marie before. */
  private Optional<Individual> byGivenName(List<Individual> alike, PersonName name) {
    TextRef here = name.mention().sentence().ref();
    Predicate<PersonName> bears = known -> known.given().equals(name.surname());
    Optional<String> titled = marriedNames.titled(name);
    List<Individual> meant =
        alike.stream()
            .filter(
                i ->
                    titled.isEmpty()
                        || i.lastBefore(here).isPresent()
                        || i.name().equals(titled.get()))
            .toList();
    return NearestNamesake.of(meant, name, bears);
  }

  /** The woman who took the surname of {@code name}. */
  private Optional<Individual> married(
      PersonName name, BiPredicate<PersonName, PersonName> isTaken) {
    Optional<Individual> woman =
        people.all().stream()
            .filter(i -> i.forms().stream().anyMatch(known -> isTaken.test(known, name)))
            .findFirst();
    woman.ifPresent(
        found ->
            found.forms().stream()
                .flatMap(known -> marriedNames.inTitle(known, name).stream())
                .findFirst()
                .ifPresent(found::callAsTitled));
    return woman;
  }

  private static boolean isVariant(PersonName known, PersonName name) {
    return Spelling.isVariant(known.surname(), name.surname());
  }

  private void join(Individual individual, PersonName name) {
    individual.forms().stream()
        .map(PersonName::surname)
        .filter(known -> Spelling.isVariant(known, name.surname()))
        .findFirst()
        .filter(
            known -> individual.forms().stream().noneMatch(n -> n.surname().equals(name.surname())))
        .ifPresent(
            known -> {
              NameMention mention = name.mention();
              spellings.add(new TwoSpellings(known, name.surname(), mention.sentence().ref()));
            });
    people.recognise(individual, name);
  }
}
