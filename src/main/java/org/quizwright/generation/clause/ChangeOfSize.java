package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Change;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.generation.wording.Quote;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** How something changed, with the figures that show how much. */
final class ChangeOfSize implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("change-of-size", Skill.CLOSE_READING, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Change.of(telling.plain(facts))
        .filter(change -> Stems.fit(stem(telling, change)))
        .map(change -> draft(facts, telling, change));
  }

  private static String stem(Telling telling, Change change) {
    String question = "how did %s change %s".formatted(change.what(), change.when());
    return telling.ask(question) + " Use figures from the text.";
  }

  private static Draft draft(Facts facts, Telling telling, Change change) {
    String direction = change.grew() ? "up" : "down";
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of("direction", "The direction: " + direction + "."),
            AnswerElement.of("size", "How much, in figures: " + Quote.of(change.course())));
    ShortAnswer task =
        new ShortAnswer(
            stem(telling, change),
            Phrase.sentence(change.what() + " " + change.course()),
            elements);
    return telling.draft(facts, DRAFTING, change.course(), task);
  }
}
