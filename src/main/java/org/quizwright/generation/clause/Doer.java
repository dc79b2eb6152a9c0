package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Which body, or person of a role that the passage tells, did what a sentence tells. */
final class Doer implements QuestionRule {

  private static final Drafting DRAFTING = new Drafting("doer", Skill.CLOSE_READING, Demand.LOCATE);

  /** What changes matters for others. */
  private static final List<String> DECISIVE =
      Words.list(
          "abolish adopt annex appoint approve arrest assassinate authorise authorize ban close "
              + "create declare defeat depose dismiss dissolve establish found forbid introduce "
              + "invade invent launch order outlaw overthrow prohibit proclaim ratify reject "
              + "repeal restore sack sign suppress surrender veto");

  /** Ships and trains come and go, which are no bodies. */
  private static final List<String> COMING_OR_GOING =
      Words.list("arrive sail leave reach anchor dock depart land sink");

  /** "which body did pass the law": no English question. */
  private static final Pattern EMPHATIC = Pattern.compile("^(?:who|which \\p{L}+) did (?!not\\b)");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling).filter(Draft::touchesTheTheme));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    return Doing.of(plain)
        .filter(doing -> !COMING_OR_GOING.contains(doing.verb()))
        .filter(doing -> doing.isBody() || isWorthKnowing(facts, telling, doing))
        .filter(doing -> !EMPHATIC.matcher(doing.question()).find())
        .filter(doing -> Stems.fit(telling.ask(doing.question())))
        .map(doing -> doing.asked(facts, telling, DRAFTING));
  }

  /** The name of somebody of whom a reader isn't told who that was is only copied. */
  private static boolean isWorthKnowing(Facts facts, Telling telling, Doing doing) {
    return doing.type().equals("PERSON")
        && DECISIVE.contains(doing.verb())
        && facts.model().people().stream()
            .filter(person -> person.role() != null && person.ref().inPassageOf(telling.ref()))
            .anyMatch(
                person ->
                    person.name().equals(doing.doer()) || person.aliases().contains(doing.doer()));
  }
}
