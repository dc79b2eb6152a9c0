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
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** How who wrote a source, when and for whom may have shaped what it says. */
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
        .filter(judgement -> facts.isPrimary(source.id(), judgement.evidence().passage()))
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
        "“%s” by %s%s. How might the author’s standpoint have shaped what it says?"
            .formatted(work.title(), work.author(), appeared(work));
    String phrase = Quote.of(judgement.mark().phrase());
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("origin", Provenance.of(work), List.of(), 1),
            new AnswerElement(
                "words", "It uses judging words such as " + phrase + ".", List.of(), 1),
            new AnswerElement("link", link(work, judgement.mark(), implied), List.of(), 1));
    String model = elements.stream().map(AnswerElement::text).collect(Collectors.joining(" "));
    return DRAFTING.draft(
        facts,
        work.title(),
        new ShortAnswer(stem, model, elements),
        elements.size(),
        List.of(judgement.evidence()));
  }

  private static String link(Metadata work, Loaded mark, String implied) {
    String side =
        work.affiliation().isBlank() ? "" : "Affiliated to the " + work.affiliation() + ", ";
    return "%s%s speaks of %s: this implies that %s, shows %s and fits where the author stands."
        .formatted(side, work.author(), Quote.of(mark.phrase()), implied, mark.tone().attitude());
  }

  private static String appeared(Metadata work) {
    HistoricalDate issued = work.issued();
    return issued == null ? " is one of the sources" : " appeared in " + YearName.of(issued.year());
  }
}
