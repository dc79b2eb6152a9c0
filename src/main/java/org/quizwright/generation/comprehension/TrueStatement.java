package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement that is true in other words than the text’s. */
final class TrueStatement implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("true-statement", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return PlainStatements.on(facts).stream()
        .flatMap(statement -> draft(facts, statement).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, PlainStatements.Statement statement) {
    return Reworded.of(statement.text())
        .map(facts.language()::parse)
        .map(
            turned ->
                DRAFTING.draft(
                    facts,
                    statement.text(),
                    new TrueFalse(statement.attributed(embedded(statement, turned)), true, ""),
                    1,
                    List.of(statement.evidence())));
  }

  /** A reordered sentence keeps the name within it that the text began with. */
  private static String embedded(PlainStatements.Statement statement, ParsedSentence turned) {
    String opening = statement.text().substring(0, statement.text().indexOf(' '));
    String words = MidSentence.of(turned);
    return statement.embedded().startsWith(opening)
        ? words
        : words.replace(
            " " + opening + " ", " " + statement.embedded().substring(0, opening.length()) + " ");
  }
}
