package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Source;

/** Why an author may have chosen to quote somebody, judged by where the author stands. */
final class QuotationPurpose implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("quotation-purpose", Skill.SOURCING, Demand.JUDGE);

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> facts.isPrimary(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> Remark.of(facts, quotation).stream())
        .filter(Remark::hasVoice)
        .flatMap(remark -> draft(facts, remark).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Remark remark) {
    Optional<Evidence> framing = Framing.of(facts, remark.quotation());
    return facts
        .model()
        .source(remark.quotation().source())
        .map(Source::metadata)
        .filter(work -> !work.standpoint().isBlank())
        .flatMap(
            work -> framing.map(evidence -> draft(facts, remark, evidence, work.standpoint())));
  }

  private static Draft draft(Facts facts, Remark remark, Evidence framing, String standpoint) {
    String author = Voice.author(facts, framing.source());
    String stem =
        "Why might %s have chosen to quote %s: %s?"
            .formatted(author, remark.speaker(), remark.quoted());
    String point = Quote.sentence(framing.exact());
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "point", "The words support a point of the text: " + point, List.of(), 1),
            new AnswerElement(
                "standpoint", "They fit where the author stands: " + standpoint, List.of(), 1));
    String model =
        "The words support a point of the text: %s They fit where the author stands: %s"
            .formatted(point, standpoint);
    return DRAFTING.draft(
        facts,
        remark.words(),
        new ShortAnswer(stem, model, elements),
        2,
        List.of(remark.evidence(), framing),
        List.of(framing.source()));
  }
}
