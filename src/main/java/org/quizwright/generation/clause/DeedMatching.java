package org.quizwright.generation.clause;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Who did what: names with deeds that an author tells of each and of nobody else. */
final class DeedMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("deed-matching", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Deeds.on(facts).stream().flatMap(deeds -> matchings(facts, deeds)).toList();
  }

  private static Stream<Draft> matchings(Facts facts, Deeds deeds) {
    String people = "Match each person with what %s tells of him or her.";
    String bodies = "Match each group or body with what %s tells of it.";
    return Stream.concat(
        matching(facts, people.formatted(deeds.author()), deeds.people()),
        matching(facts, bodies.formatted(deeds.author()), deeds.bodies()));
  }

  private static Stream<Draft> matching(Facts facts, String stem, List<Deed> deeds) {
    List<PairMatching.Entry> entries =
        deeds.stream()
            .map(
                deed ->
                    new PairMatching.Entry(deed.doer(), deed.did(), deed.telling().evidence(facts)))
            .toList();
    return new PairMatching(DRAFTING, stem).write(facts, entries).stream();
  }
}
