package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What can be inferred from a named speaker's words, with the detail that shows it. */
final class QuotationInference implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("quotation-inference", Skill.CLOSE_READING, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> quotation.speaker() != null)
        .filter(quotation -> facts.isPrimary(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> draft(facts, quotation).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Quotation quotation) {
    Optional<Evidence> framing = Framing.of(facts, quotation);
    return framing.isEmpty()
        ? Optional.empty()
        : Remark.of(facts, quotation)
            .filter(Remark::hasVoice)
            .map(remark -> draft(facts, remark, framing.get()));
  }

  private static Draft draft(Facts facts, Remark remark, Evidence framing) {
    String author = Voice.author(facts, framing.source());
    String stem =
        "%s quotes %s: %s What can you infer from these words about %s?"
            .formatted(author, remark.speaker(), remark.quoted(), Topic.of(facts.theme()));
    ShortAnswer task =
        new ShortAnswer(
            stem,
            "%s takes the words to show this: %s The words that bear it out: %s."
                .formatted(author, Quote.sentence(framing.exact()), Quote.of(remark.detail())),
            List.of(
                new AnswerElement(
                    "inference",
                    "An inference that the words bear out, such as what %s writes: %s"
                        .formatted(author, Quote.sentence(framing.exact())),
                    List.of(),
                    1),
                new AnswerElement(
                    "detail",
                    "Words of the speaker’s that show it, such as " + Quote.of(remark.detail()),
                    remark.otherDetails(),
                    1)));
    return DRAFTING.draft(
        facts,
        remark.words(),
        task,
        2,
        List.of(remark.evidence(), framing),
        List.of(remark.name(), framing.source()));
  }
}
