package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** Writes statements made false by one change, of each sentence the first that can be changed. */
record FalseStatement(Drafting drafting, Function<Statement, Optional<String>> change) {

  static FalseStatement of(String rule, Function<Statement, Optional<String>> change) {
    return new FalseStatement(new Drafting(rule, Skill.CLOSE_READING, Demand.LOCATE), change);
  }

  List<Draft> write(Material material) {
    return material.statements().stream()
        .flatMap(statements -> draft(material, statements).stream())
        .toList();
  }

  private Optional<Draft> draft(Material material, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> WorthAMark.test(material, statement))
        .flatMap(
            statement ->
                change
                    .apply(statement)
                    .map(words -> draft(material.facts(), statement, words))
                    .stream())
        .findFirst();
  }

  /** The correction says the right thing in full. */
  private Draft draft(Facts facts, Statement statement, String changed) {
    String lead = Lead.of(facts, statement);
    TrueFalse task =
        new TrueFalse(
            lead + statement.inside(changed) + ".", false, lead + statement.inside() + ".");
    return drafting.draft(
        facts,
        statement.text(),
        task,
        1,
        List.of(statement.evidence(facts)),
        statement.assertedBy());
  }
}
