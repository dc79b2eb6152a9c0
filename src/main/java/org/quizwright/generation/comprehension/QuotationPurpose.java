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

/** Why an author may have chosen to quote somebody, judged by the point that the words support. */
final class QuotationPurpose implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("quotation-purpose", Skill.SOURCING, Demand.JUDGE);

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> facts.isPrimary(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> Remark.of(facts, quotation).stream())
        .filter(Remark::hasVoice)
        .filter(remark -> isBrief(facts, remark))
        .flatMap(remark -> draft(facts, remark).stream())
        .toList();
  }

  /** Who complains at length is asked about in detail instead. */
  private static boolean isBrief(Facts facts, Remark remark) {
    return SpeakerWords.grievances(facts, remark.quotation()).size() < QuotationDetails.FEWEST;
  }

  private static Optional<Draft> draft(Facts facts, Remark remark) {
    Optional<Evidence> framing = Framing.of(facts, remark.quotation());
    return framing.map(evidence -> draft(facts, remark, evidence));
  }

  private static Draft draft(Facts facts, Remark remark, Evidence framing) {
    String author = Voice.author(facts, framing.source());
    String stem =
        "%s quotes %s: %s Why might %s have chosen these words?"
            .formatted(author, remark.speaker(), remark.quoted(), author);
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "voice",
                "%s speaks here, so the text doesn’t rest on the author’s word alone."
                    .formatted(capital(remark.speakerAside())),
                List.of(),
                1),
            new AnswerElement(
                "point",
                "The words support the point that the text makes before them: "
                    + Quote.sentence(framing.exact()),
                List.of(
                    "another reason that fits, such as that the words make the reader feel with the speaker, or"
                        + " that they put the matter vividly"),
                1));
    String model = elements.get(0).text() + " " + elements.get(1).text();
    return DRAFTING.draft(
        facts,
        remark.words(),
        new ShortAnswer(stem, model, elements),
        2,
        List.of(remark.evidence(), framing),
        List.of(framing.source()));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
