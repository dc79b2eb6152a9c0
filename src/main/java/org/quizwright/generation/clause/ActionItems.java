package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Two of the things that somebody demanded, founded or brought together. */
final class ActionItems implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("action-items", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(telling -> draft(facts, telling).stream())
        .filter(Draft::touchesTheTheme)
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Action.of(telling.plain(facts))
        .filter(action -> ActionObject.isAll(facts, telling, action))
        .flatMap(action -> draft(facts, telling, action));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Action action) {
    List<String> items = Items.of(action.core().sentence(), action.object(), action.answer());
    String what = items.size() == 2 ? "which two things " : "what ";
    String stem = telling.ask(what + action.asked()) + (items.size() > 2 ? " Name two." : "");
    return items.size() < 2 || !Stems.fit(stem)
        ? Optional.empty()
        : Optional.of(
            DRAFTING.draft(
                facts,
                action.answerWords(),
                answer(stem, items),
                2,
                List.of(telling.evidence(facts)),
                telling.assertedBy()));
  }

  private static ShortAnswer answer(String stem, List<String> items) {
    String model = Phrase.sentence(items.get(0) + "; " + items.get(1));
    if (items.size() == 2) {
      List<AnswerElement> both =
          IntStream.range(0, 2)
              .mapToObj(i -> new AnswerElement("item" + (i + 1), items.get(i), List.of(), 1))
              .toList();
      return new ShortAnswer(stem, model, both);
    }
    String any = "Any two of: " + String.join("; ", items);
    return new ShortAnswer(stem, model, List.of(new AnswerElement("items", any, items, 2)));
  }
}
