package org.quizwright.generation.comprehension;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement made false by another year that the same source gives nearby. */
final class SwappedYear implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("swapped-year", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}\\b(?!s)");

  /** "The strike of 1842" names the strike: only what says when something happened is swapped. */
  private static final Pattern DATED =
      Pattern.compile("\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:the )?(?:\\p{Lu}\\p{Ll}+ )?$");

  private static final int LEAST_YEARS = 2;
  private static final int MOST_YEARS = 12;

  @Override
  public List<Draft> write(Facts facts) {
    return PlainStatements.on(facts).stream()
        .filter(statement -> YEAR.matcher(statement.text()).results().count() == 1)
        .flatMap(statement -> draft(facts, statement).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, PlainStatements.Statement statement) {
    String text = statement.text();
    MatchResult found = YEAR.matcher(text).results().findFirst().orElseThrow();
    return !DATED.matcher(text.substring(0, found.start())).find()
        ? Optional.empty()
        : otherYear(facts, statement, Integer.parseInt(found.group()))
            .map(other -> draft(facts, statement, text.replace(found.group(), other.toString())));
  }

  /** The nearest year far enough off that the statement is false in substance. */
  private static Optional<Integer> otherYear(
      Facts facts, PlainStatements.Statement statement, int year) {
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(ref -> ref.source().equals(statement.ref().source()))
        .filter(ref -> facts.isOnTheme(ref.source(), ref.passage()))
        .flatMap(ref -> facts.sentence(ref).stream())
        .flatMap(sentence -> YEAR.matcher(sentence).results())
        .map(match -> Integer.valueOf(match.group()))
        .filter(other -> isPlausible(Math.abs(other - year)))
        .distinct()
        .min(Comparator.comparingInt(other -> Math.abs(other - year)));
  }

  private static boolean isPlausible(int distance) {
    return distance >= LEAST_YEARS && distance <= MOST_YEARS;
  }

  private static Draft draft(Facts facts, PlainStatements.Statement statement, String swapped) {
    return DRAFTING.draft(
        facts,
        statement.text(),
        new TrueFalse(statement.printed(swapped), false, statement.printed(statement.text())),
        1,
        List.of(statement.evidence()));
  }
}
