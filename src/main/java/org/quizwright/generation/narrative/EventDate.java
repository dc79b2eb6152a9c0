package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.clause.Core;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Token;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** The date of an event that the text only counts on from another, such as "two days later". */
final class EventDate implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("event-date", Skill.CHRONOLOGY, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return DatedDeed.on(facts).stream()
        .filter(DatedDeed::isCountedOn)
        .flatMap(deed -> draft(facts, deed).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, DatedDeed deed) {
    TextRef ref = deed.event().mentions().get(0).ref();
    Optional<Evidence> before =
        facts
            .sentence(new TextRef(ref.source(), ref.passage(), ref.sentence() - 1))
            .filter(text -> text.matches("(?s).*\\d.*"))
            .map(text -> facts.quote(ref.source(), ref.passage(), text));
    return before.map(dated -> draft(facts, deed, dated));
  }

  private static Draft draft(Facts facts, DatedDeed deed, Evidence dated) {
    Core core = deed.core();
    Token main = core.mainVerb();
    String text = deed.label().text();
    String stem =
        "Work out from what %s tells: when %s%s?"
            .formatted(
                deed.author(facts), core.inverted(), text.substring(main.end(), text.length() - 1));
    String words = deed.when().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    String model =
        "%s%s: the text says “%s”."
            .formatted(words, deed.when().substring(1), deed.event().mentions().get(0).dateText());
    ShortAnswer task =
        new ShortAnswer(stem, model, List.of(new AnswerElement("date", deed.when(), List.of(), 1)));
    return DRAFTING.draft(
        facts,
        "when " + deed.event().label(),
        task,
        1,
        Stream.of(deed.evidence(facts), dated).toList(),
        List.of(deed.author(facts)));
  }
}
