package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Case;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What a figure of speech means in its sentence. */
final class FigurativeMeaning implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("figurative-meaning", Skill.CLOSE_READING, Demand.INFER).after(Aspect.MEANING);

  private static final int MOST_WORDS = 40;

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.authorsLines(facts).stream()
        .filter(FigurativeMeaning::isPrintable)
        .flatMap(line -> draft(facts, line).stream())
        .toList();
  }

  private static boolean isPrintable(Line line) {
    return line.isPrintable(MOST_WORDS)
        && !Cruelty.isIn(line.text())
        && !line.text().matches("(?s)[“\"‘].*");
  }

  private static Optional<Draft> draft(Facts facts, Line line) {
    return FigureOfSpeech.in(line.text()).map(figure -> draft(facts, line, figure));
  }

  private static Draft draft(Facts facts, Line line, FigureOfSpeech figure) {
    String stem =
        "%s Say in your own words what the expression %s means here."
            .formatted(line.uttered(facts), Quote.of(figure.words()));
    String meaning = Case.upper(figure.meaning()) + ".";
    return DRAFTING.draft(
        facts,
        line.text(),
        ShortAnswer.ofOne(
            stem, meaning, "meaning", meaning, List.of("any wording with this sense")),
        1,
        List.of(line.evidence()));
  }
}
