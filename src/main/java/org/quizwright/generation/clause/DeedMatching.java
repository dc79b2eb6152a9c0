package org.quizwright.generation.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Who did what: names with deeds that an author tells of each and of nobody else. */
final class DeedMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("deed-matching", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    List<Deed> deeds =
        Tellings.on(facts).stream()
            .filter(telling -> isAuthors(facts, telling))
            .flatMap(telling -> Deed.of(facts, telling).stream())
            .filter(deed -> isOnlyTheirs(facts, deed))
            .toList();
    return deeds.stream()
        .map(deed -> deed.telling().holder())
        .distinct()
        .flatMap(author -> byAuthor(facts, author, deeds))
        .toList();
  }

  private static boolean isAuthors(Facts facts, Telling telling) {
    return telling
        .holder()
        .equals(org.quizwright.generation.wording.Voice.author(facts, telling.ref().source()));
  }

  private static Stream<Draft> byAuthor(Facts facts, String author, List<Deed> deeds) {
    List<Deed> theirs =
        deeds.stream().filter(deed -> deed.telling().holder().equals(author)).toList();
    List<Deed> people = theirs.stream().filter(deed -> deed.type().equals("PERSON")).toList();
    List<Deed> bodies = theirs.stream().filter(deed -> !deed.type().equals("PERSON")).toList();
    return Stream.concat(
        matching(
            facts, "Match each person with what %s tells of him or her.".formatted(author), people),
        matching(
            facts, "Match each group or body with what %s tells of it.".formatted(author), bodies));
  }

  private static Stream<Draft> matching(Facts facts, String stem, List<Deed> deeds) {
    List<PairMatching.Entry> entries =
        apart(deeds).stream()
            .map(
                deed ->
                    new PairMatching.Entry(deed.doer(), deed.did(), deed.telling().evidence(facts)))
            .toList();
    return new PairMatching(DRAFTING, stem).write(facts, entries).stream();
  }

  /** One deed a name, and no name inside another's deed. */
  private static List<Deed> apart(List<Deed> deeds) {
    List<Deed> chosen = new ArrayList<>();
    for (Deed deed : deeds) {
      boolean fits =
          chosen.stream()
              .noneMatch(
                  each ->
                      each.doer().contains(deed.doer())
                          || deed.doer().contains(each.doer())
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
