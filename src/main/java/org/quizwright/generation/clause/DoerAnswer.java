package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Who did something, to be found in the text. */
final class DoerAnswer implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("doer-answer", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(telling -> draft(facts, telling).stream())
        .filter(Draft::touchesTheTheme)
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Doing.of(telling.plain(facts))
        .filter(doing -> Stems.fit(telling.ask(doing.question())))
        .filter(doing -> namesSomebody(doing.doer()))
        .filter(doing -> DoerChoice.others(facts, telling, doing).size() < DoerChoice.FEWEST)
        .map(doing -> draft(facts, telling, doing));
  }

  /** "The government" could be any. */
  private static boolean namesSomebody(String doer) {
    return doer.matches("(?s).*\\p{Lu}.*") || Words.content(doer).size() > 1;
  }

  private static Draft draft(Facts facts, Telling telling, Doing doing) {
    ShortAnswer task =
        new ShortAnswer(
            telling.ask(doing.question()),
            Phrase.sentence(doing.doer()),
            List.of(new AnswerElement("doer", doing.doer(), List.of(), 1)));
    return DRAFTING.draft(
        facts, doing.did(), task, 1, List.of(telling.evidence(facts)), telling.assertedBy());
  }
}
