package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.analysis.passage.AnalysedPassage;

/** Gathers names into people: last-name mentions and variant spellings belong to the full name. */
public final class PersonFinder {

  private final List<Individual> individuals = new ArrayList<>();
  private final List<TwoSpellings> spellings = new ArrayList<>();

  private PersonFinder() {}

  /** Finds everybody whom the passages name. */
  public static People find(List<AnalysedPassage> passages) {
    PersonFinder finder = new PersonFinder();
    List<NameMention> mentions = NameMention.in(passages);
    mentions.stream().filter(NameMention::isFull).forEach(finder::addFull);
    mentions.stream().filter(mention -> !mention.isFull()).forEach(finder::addSingle);
    return new People(
        finder.individuals.stream().filter(Individual::isHuman).map(Individual::toPerson).toList(),
        finder.spellings);
  }

  private void addFull(NameMention mention) {
    Optional<Individual> known =
        individuals.stream()
            .filter(i -> i.hasFirstName(mention.firstName()))
            .filter(i -> i.hasLastName(mention.lastName()) || isVariant(i, mention))
            .findFirst();
    known.ifPresentOrElse(i -> i.add(mention), () -> individuals.add(new Individual(mention)));
  }

  private void addSingle(NameMention mention) {
    Optional<Individual> known =
        individuals.stream().filter(i -> i.hasLastName(mention.name())).findFirst();
    known
        .or(() -> individuals.stream().filter(i -> isVariant(i, mention)).findFirst())
        .ifPresentOrElse(i -> i.add(mention), () -> individuals.add(new Individual(mention)));
  }

  private boolean isVariant(Individual individual, NameMention mention) {
    Optional<String> spelling = individual.spellingNear(mention.lastName());
    spelling.ifPresent(
        known ->
            spellings.add(new TwoSpellings(known, mention.lastName(), mention.sentence().ref())));
    return spelling.isPresent();
  }
}
