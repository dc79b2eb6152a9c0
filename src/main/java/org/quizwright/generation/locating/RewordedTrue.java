package org.quizwright.generation.locating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A true statement in other words or another order than the text’s. */
final class RewordedTrue implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("reworded-true", Skill.CLOSE_READING, Demand.LOCATE);

  private static final WordPairs SYNONYMS = WordPairs.synonyms();

  @Override
  public List<Draft> write(Material material) {
    return material.statements().stream()
        .map(
            statements ->
                statements.stream().filter(each -> WorthAMark.test(material, each)).toList())
        .flatMap(statements -> draft(material.facts(), statements).stream())
        .toList();
  }

  /** Both another order and another word if there is one, else another word: order alone copies. */
  private static Optional<Draft> draft(Facts facts, List<Statement> statements) {
    Stream<Statement> both =
        statements.stream().filter(each -> each.reworded() && hasSynonym(each));
    Stream<Statement> word = statements.stream().filter(RewordedTrue::hasSynonym);
    return Stream.of(both, word)
        .flatMap(each -> each)
        .findFirst()
        .map(statement -> draft(facts, statement));
  }

  private static boolean hasSynonym(Statement statement) {
    return reworded(statement).isPresent();
  }

  /**
   * One word for another is too little where the sentence says it only in passing, or where all the
   * rest stands as it is in the text.
   */
  private static Optional<String> reworded(Statement statement) {
    String text = statement.text();
    return statement.aside() || isWhole(statement)
        ? SYNONYMS.changedTwice(text)
        : SYNONYMS.in(text).stream().findFirst().map(pair -> WordPairs.changed(text, pair));
  }

  private static boolean isWhole(Statement statement) {
    return !statement.reworded()
        && bare(statement.telling().text()).endsWith(bare(statement.text()));
  }

  private static String bare(String text) {
    return text.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
  }

  private static Draft draft(Facts facts, Statement statement) {
    String words = reworded(statement).orElse(statement.text());
    String stem = Lead.in(facts, statement, words);
    return DRAFTING.draft(
        facts,
        statement.text(),
        new TrueFalse(stem, true, ""),
        1,
        List.of(statement.evidence(facts)),
        statement.assertedBy());
  }
}
