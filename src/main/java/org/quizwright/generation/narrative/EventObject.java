package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.clause.Action;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.clause.Plain;
import org.quizwright.generation.clause.Stems;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What somebody signed, offered or unveiled on a day that the question names. */
final class EventObject implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("event-object", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return DatedDeed.on(facts).stream()
        .filter(deed -> !deed.isCountedOn())
        .flatMap(deed -> draft(facts, deed).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, DatedDeed deed) {
    return Action.of(new Plain("", deed.label()))
        .filter(action -> !action.tail().matches("(?s) (?:to|of|about|against)\\b.*"))
        .filter(action -> Words.content(action.answerWords()).size() > 1)
        .flatMap(action -> draft(facts, deed, action));
  }

  private static Optional<Draft> draft(Facts facts, DatedDeed deed, Action action) {
    String stem =
        "According to %s, what %s %s?".formatted(deed.author(facts), action.asked(), deed.when());
    String answer = action.answerWords();
    ShortAnswer task =
        new ShortAnswer(
            stem,
            Phrase.sentence(answer),
            List.of(new AnswerElement("object", answer, List.of(), 1)));
    return Stems.fitShort(stem)
        ? Optional.of(
            DRAFTING.draft(
                facts,
                "what " + deed.event().label(),
                task,
                1,
                List.of(deed.evidence(facts)),
                List.of(deed.author(facts))))
        : Optional.empty();
  }
}
