package org.quizwright.generation.clause;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;

/**
 * What one author tells of people and of bodies, of each one thing, and of nobody else.
 *
 * @param people deeds of persons
 * @param bodies deeds of groups and organisations
 */
record Deeds(String author, List<Deed> people, List<Deed> bodies) {

  Deeds {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
  }

  /** The deeds of a theme, for every author that tells some. */
  static List<Deeds> on(Facts facts) {
    List<Deed> deeds =
        Tellings.on(facts).stream()
            .filter(telling -> isAuthors(facts, telling))
            .flatMap(telling -> Deed.of(facts, telling).stream())
            .filter(deed -> isOnlyTheirs(facts, deed))
            .toList();
    return deeds.stream()
        .map(deed -> deed.telling().holder())
        .distinct()
        .map(author -> by(author, deeds))
        .toList();
  }

  private static boolean isAuthors(Facts facts, Telling telling) {
    return telling.holder().equals(Voice.author(facts, telling.ref().source()));
  }

  private static Deeds by(String author, List<Deed> deeds) {
    List<Deed> theirs =
        deeds.stream().filter(deed -> deed.telling().holder().equals(author)).toList();
    return new Deeds(
        author,
        apart(theirs.stream().filter(deed -> deed.type().equals("PERSON")).toList()),
        apart(theirs.stream().filter(deed -> !deed.type().equals("PERSON")).toList()));
  }

  /** One deed a name, and no name inside another's deed. */
  private static List<Deed> apart(List<Deed> deeds) {
    List<Deed> chosen = new ArrayList<>();
    for (Deed deed : deeds) {
      boolean fits =
          chosen.stream()
              .noneMatch(
                  each ->
                      Words.lemmas(each.doer()).stream()
                              .anyMatch(Words.lemmas(deed.doer())::contains)
                          || each.did().contains(deed.doer())
                          || deed.did().contains(each.doer())
                          || each.isLike(deed.did()));
      if (fits) {
        chosen.add(deed);
      }
    }
    return chosen;
  }

  /** Whether no other sentence of the course tells as much of somebody else. */
  private static boolean isOnlyTheirs(Facts facts, Deed deed) {
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(ref -> !ref.equals(deed.telling().ref()))
        .map(facts::lemmas)
        .noneMatch(deed::isLike);
  }
}
