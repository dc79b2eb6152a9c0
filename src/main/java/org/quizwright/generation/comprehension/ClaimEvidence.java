package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comprehension.SupportedClaims.Supported;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What evidence a text gives for a claim of its author's. */
final class ClaimEvidence implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("claim-evidence", Skill.CLOSE_READING, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return SupportedClaims.on(facts).stream().map(claim -> draft(facts, claim)).toList();
  }

  private static Draft draft(Facts facts, Supported claim) {
    boolean two = claim.support().size() > 1;
    String stem =
        "%s claims: %s What evidence does the text give for the claim? Give %s."
            .formatted(
                Voice.author(facts, claim.ref().source()),
                Quote.sentence(claim.claim().exact()),
                two ? "two details" : "one detail");
    List<String> quotes =
        claim.support().stream().map(Evidence::exact).map(Quote::sentence).toList();
    int points = two ? 2 : 1;
    AnswerElement element =
        new AnswerElement(
            "evidence",
            (two ? "Any two details from: " : "A detail from: ") + String.join(" ", quotes),
            List.of(),
            points);
    String model =
        "The text says: "
            + quotes.stream().limit(points).collect(Collectors.joining(" It goes on: "));
    return DRAFTING.draft(
        facts,
        claim.claim().exact(),
        new ShortAnswer(stem, model, List.of(element)),
        points,
        Stream.concat(Stream.of(claim.claim()), claim.support().stream()).toList());
  }
}
