package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comprehension.SupportedClaims.Supported;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Which statement of a text bears a claim out, among statements made for other claims. */
final class ClaimEvidenceChoice implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("claim-evidence-choice", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 26;
  private static final int DISTRACTORS = 3;

  @Override
  public List<Draft> write(Facts facts) {
    List<Supported> claims = SupportedClaims.on(facts);
    return claims.stream().flatMap(claim -> draft(facts, claim, claims).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Supported claim, List<Supported> claims) {
    return claim.support().stream()
        .filter(ClaimEvidenceChoice::isOption)
        .findFirst()
        .flatMap(key -> draft(facts, claim, key, others(claim, key, claims)));
  }

  private static Optional<Draft> draft(
      Facts facts, Supported claim, Evidence key, List<Evidence> others) {
    if (others.size() < 2) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>(List.of(Option.key("k", key.exact())));
    others.forEach(other -> options.add(distractor(options.size(), other)));
    String stem =
        "%s claims: %s Which statement from the text is evidence for the claim?"
            .formatted(
                Voice.author(facts, claim.ref().source()), Quote.sentence(claim.claim().exact()));
    return Optional.of(
        DRAFTING.draft(
            facts, key.exact(), new MultipleChoice(stem, options), 1, List.of(claim.claim(), key)));
  }

  private static boolean isOption(Evidence sentence) {
    return StandAlone.isQuotable(sentence.exact())
        && Words.in(sentence.exact()).size() <= MOST_WORDS;
  }

  /**
   * Support of other claims of the same text, of like length, that shares no word with this one.
   */
  private static List<Evidence> others(Supported claim, Evidence key, List<Supported> claims) {
    List<String> asked = Words.lemmas(claim.claim().exact());
    return claims.stream()
        .filter(other -> other.ref().source().equals(claim.ref().source()))
        .filter(other -> other.ref().passage() != claim.ref().passage())
        .flatMap(other -> other.support().stream().filter(ClaimEvidenceChoice::isOption).limit(1))
        .filter(other -> Words.lemmas(other.exact()).stream().noneMatch(asked::contains))
        .sorted(Comparator.comparingInt(other -> Math.abs(length(other) - length(key))))
        .limit(DISTRACTORS)
        .toList();
  }

  private static int length(Evidence evidence) {
    return evidence.exact().length();
  }

  private static Option distractor(int n, Evidence other) {
    return Option.distractor(
        "d" + n, other.exact(), "The text says so, but in support of another point.");
  }
}
