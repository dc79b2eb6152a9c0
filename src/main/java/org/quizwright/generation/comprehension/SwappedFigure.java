package org.quizwright.generation.comprehension;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement made false by another figure of the same unit from the texts. */
final class SwappedFigure implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("swapped-figure", Skill.CLOSE_READING, Demand.LOCATE);

  private static final double LEAST_TIMES = 1.2;
  private static final double MOST_TIMES = 3;

  @Override
  public List<Draft> write(Facts facts) {
    return PlainStatements.on(facts).stream()
        .flatMap(statement -> draft(facts, statement).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, PlainStatements.Statement statement) {
    List<Figure> figures =
        facts.model().figures().stream()
            .filter(figure -> figure.ref().equals(statement.ref()))
            .toList();
    return figures.size() != 1
            || statement.text().startsWith("According to")
            || !StandAlone.namesAThing(figures.get(0).measures())
        ? Optional.empty()
        : OtherFigures.of(facts, figures.get(0)).stream()
            .filter(other -> isPlausible(distance(figures.get(0), other)))
            .max(Comparator.comparingDouble(other -> distance(figures.get(0), other)))
            .map(other -> draft(facts, statement, figures.get(0), other));
  }

  /** False in substance, not just in detail, but nothing that anybody would laugh at. */
  private static boolean isPlausible(double distance) {
    return distance >= Math.log(LEAST_TIMES) && distance <= Math.log(MOST_TIMES);
  }

  private static double distance(Figure figure, Figure other) {
    return Math.abs(Math.log(other.low() / figure.low()));
  }

  private static Draft draft(
      Facts facts, PlainStatements.Statement statement, Figure figure, Figure other) {
    String swapped = statement.text().replace(figure.exact(), other.exact());
    return DRAFTING.draft(
        facts,
        statement.text(),
        new TrueFalse(statement.printed(swapped), false, statement.printed(statement.text())),
        1,
        List.of(statement.evidence()));
  }
}
