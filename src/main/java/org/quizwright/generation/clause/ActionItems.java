package org.quizwright.generation.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which two, three or four things somebody demanded, promised or closed. */
final class ActionItems implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("action-items", Skill.CLOSE_READING, Demand.LOCATE);

  private static final List<String> NUMBERS = List.of("two", "three", "four");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream().flatMap(telling -> draft(facts, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Action.of(telling.plain(facts))
        .filter(action -> action.core().sentence().token(action.object()).isNoun())
        .filter(action -> ActionObject.isAll(facts, telling, action))
        .flatMap(action -> draft(facts, telling, action));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Action action) {
    List<String> items = Items.of(action.core().sentence(), action.object(), action.answer());
    boolean asked =
        items.size() >= 2
            && items.size() <= NUMBERS.size() + 1
            && items.stream().allMatch(ActionItems::isThing);
    if (!asked) {
      return Optional.empty();
    }
    String stem =
        telling.ask("what %s things %s".formatted(NUMBERS.get(items.size() - 2), action.asked()));
    return Stems.fit(stem)
        ? Optional.of(draft(facts, telling, action, stem, items))
        : Optional.empty();
  }

  private static boolean isThing(String item) {
    return Phrase.leansOnlyOnStem(item)
        && !item.matches("(?s).*\\b(?:and|or)\\b.*\\b(?:and|or)\\b.*");
  }

  private static Draft draft(
      Facts facts, Telling telling, Action action, String stem, List<String> items) {
    List<AnswerElement> elements = new ArrayList<>();
    for (String item : items) {
      elements.add(new AnswerElement("item" + (elements.size() + 1), item, List.of(), 1));
    }
    return DRAFTING.draft(
        facts,
        action.answerWords(),
        new ShortAnswer(stem, Phrase.sentence(action.answerWords()), elements),
        items.size(),
        List.of(telling.evidence(facts)),
        telling.assertedBy());
  }
}
