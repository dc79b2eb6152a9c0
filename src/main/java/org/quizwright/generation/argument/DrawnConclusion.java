package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Case;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What an author concludes from a statement in the next sentence. */
final class DrawnConclusion implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("drawn-conclusion", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 36;

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.steps(facts).stream()
        .flatMap(step -> draft(facts, step.first(), step.second()).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line ground, Line conclusion) {
    boolean fit = isPrintable(ground) && isPrintable(conclusion);
    return Link.of(conclusion.text())
        .filter(link -> fit && link == Link.RESTATEMENT && link.joins(ground.text()))
        .map(link -> draft(facts, ground, conclusion, link));
  }

  private static boolean isPrintable(Line line) {
    return line.isPrintable(MOST_WORDS) && !line.text().matches("(?s)[“\"‘].*|.*[?!]$");
  }

  private static Draft draft(Facts facts, Line ground, Line conclusion, Link link) {
    String stem =
        "%s: %s What does the author conclude from this statement?"
            .formatted(
                NamedAuthor.utters(facts, ground.ref().source()), Quote.sentence(ground.text()));
    String bare = link.bare(conclusion.text());
    String answer = Case.upper(bare);
    return DRAFTING.draft(
        facts,
        conclusion.text(),
        ShortAnswer.ofOne(stem, answer, "conclusion", answer),
        1,
        List.of(conclusion.evidence(), ground.evidence()));
  }
}
