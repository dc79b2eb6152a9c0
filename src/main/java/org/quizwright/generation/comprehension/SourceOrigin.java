package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;

/** Which words of a source fit the standpoint that the note above it names. */
final class SourceOrigin implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("source-origin", Skill.SOURCING, Demand.JUDGE);

  /** One sentence of a source may serve another question; the next one will do as well. */
  private static final int TO_CHOOSE_FROM = 5;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().sources().stream().flatMap(source -> draft(facts, source)).toList();
  }

  /** A source whose standpoint nobody has described, or that judges nothing, bears no question. */
  private static Stream<Draft> draft(Facts facts, Source source) {
    if (source.metadata().standpoint().isBlank() || source.metadata().author().isBlank()) {
      return Stream.empty();
    }
    return Judgements.on(facts).stream()
        .filter(judgement -> judgement.evidence().source().equals(source.id()))
        .limit(TO_CHOOSE_FROM)
        .flatMap(
            judgement ->
                Implications.of(judgement.mark().word())
                    .map(implied -> draft(facts, source.metadata(), judgement, implied))
                    .stream());
  }

  private static Draft draft(
      Facts facts, Metadata work, Judgements.Judgement judgement, String implied) {
    String stem =
        "%s: %s Which words fit the standpoint that the note above the source names, and how do they fit it?"
            .formatted(
                Voice.utters(facts, judgement.evidence().source()),
                Quote.sentence(judgement.sentence()));
    String phrases =
        judgement.loaded().stream()
            .map(loaded -> Quote.of(loaded.phrase()))
            .distinct()
            .collect(Collectors.joining(" or "));
    String first = Quote.of(judgement.mark().phrase());
    String link =
        "%s implies that %s. This fits what the note says: %s"
            .formatted(first, implied, Quote.sentence(work.standpoint()));
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("words", "Words that judge, such as " + phrases + ".", List.of(), 1),
            new AnswerElement(
                "link", "The link to the standpoint, for example: " + link, List.of(), 1));
    return DRAFTING.draft(
        facts,
        judgement.sentence(),
        new ShortAnswer(stem, link, elements),
        elements.size(),
        List.of(judgement.evidence()));
  }
}
