package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.draft.TwoGroups;
import org.quizwright.generation.tone.Judgements;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.BodyName;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Source;

/** Sorts an author's statements into those that can be checked and those that judge. */
final class FactOrJudgement implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("fact-or-judgement", Skill.SOURCING, Demand.JUDGE).after(Aspect.WEIGHT);

  private static final TwoGroups GROUPS =
      new TwoGroups(
          new Classification.Group("checkable", "A fact that could be checked"),
          new Classification.Group("judgement", "A judgement"));

  private static final int EACH = 3;
  private static final int MOST_WORDS = 24;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().sources().stream()
        .flatMap(source -> draft(facts, source).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Source source) {
    List<Evidence> judged =
        Judgements.on(facts).stream()
            .filter(judgement -> judgement.evidence().source().equals(source.id()))
            .filter(judgement -> !facts.model().isSensitive(judgement.ref()))
            .map(Judgements.Judgement::evidence)
            .filter(FactOrJudgement::isShort)
            .limit(EACH)
            .toList();
    List<Evidence> checkable = checkable(facts, source).limit(EACH).toList();
    return judged.size() < EACH || checkable.size() < EACH
        ? Optional.empty()
        : Optional.of(draft(facts, source, checkable, judged));
  }

  /** Uncontested statements of the author's that hold a number, a date or a name to look up. */
  private static Stream<Evidence> checkable(Facts facts, Source source) {
    return facts.model().claims().stream()
        .filter(claim -> !claim.contested() && claim.ref().source().equals(source.id()))
        .filter(claim -> facts.isTaughtHere(source.id(), claim.ref().passage()))
        .filter(claim -> claim.assertedBy().equals(source.metadata().author()))
        .flatMap(claim -> statement(facts, claim).stream())
        .filter(FactOrJudgement::isShort);
  }

  private static Optional<Evidence> statement(Facts facts, Claim claim) {
    return facts
        .sentence(claim.ref())
        .filter(sentence -> StandAlone.test(sentence) && sentence.matches(".*\\d.*"))
        .filter(sentence -> !Connotation.isIn(sentence) && !facts.model().isSensitive(claim.ref()))
        .map(sentence -> facts.quote(claim.ref(), sentence));
  }

  private static boolean isShort(Evidence evidence) {
    return Words.in(evidence.exact()).size() <= MOST_WORDS;
  }

  private static Draft draft(
      Facts facts, Source source, List<Evidence> checkable, List<Evidence> judged) {
    String stem =
        "Sort these statements by %s into facts that could be checked and judgements."
            .formatted(BodyName.inside(source.metadata().author()));
    return DRAFTING.draft(
        facts,
        judged.get(0).exact(),
        GROUPS.sort(stem, words(checkable), words(judged)),
        EACH,
        Stream.concat(judged.stream(), checkable.stream()).toList());
  }

  private static List<String> words(List<Evidence> statements) {
    return statements.stream().map(Evidence::exact).toList();
  }
}
