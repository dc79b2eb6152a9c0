package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Continuation;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What a text sets against a statement, where the next sentence turns with "but" or "however". */
final class TurnOfPoint implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("turn-of-point", Skill.CLOSE_READING, Demand.INFER);

  private static final Pattern TURN =
      Pattern.compile(
          "(?s)^(?:But|Yet|All the same,|Even so,|However,|Nevertheless,|By contrast,|In contrast,|By comparison,) (.+)$");

  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)^(?:\\P{L}*\\p{L}+){0,3}?\\P{L}*\\b(?:this|these|those|such|it|they|he|she|his|her|its|their|them)\\b|^That (?:is|was)\\b");

  private static final int MOST_WORDS = 34;

  /** "But look at the laws" makes no point by itself. */
  private static final int FEWEST_WORDS = 5;

  @Override
  public List<Draft> write(Facts facts) {
    List<Telling> tellings = Tellings.on(facts);
    return tellings.stream().flatMap(telling -> draft(facts, tellings, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, List<Telling> all, Telling turning) {
    Matcher turn = TURN.matcher(turning.text());
    return turn.matches()
            && Words.in(turn.group(1)).size() >= FEWEST_WORDS
            && Words.in(turning.text()).size() <= MOST_WORDS
        ? before(all, turning)
            .filter(statement -> isQuotable(statement, turning))
            .map(statement -> draft(facts, statement, turning, turn.group(1)))
        : Optional.empty();
  }

  /** The sentence right before, if it is fit to be asked about. */
  private static Optional<Telling> before(List<Telling> all, Telling turning) {
    return all.stream()
        .filter(other -> other.ref().inPassageOf(turning.ref()))
        .filter(other -> other.ref().sentence() == turning.ref().sentence() - 1)
        .findFirst();
  }

  private static boolean isQuotable(Telling statement, Telling turning) {
    return statement.holder().equals(turning.holder())
        && Words.in(statement.text()).size() <= MOST_WORDS
        && Words.in(statement.text()).size() >= FEWEST_WORDS
        && !statement.text().matches(".* (?:did|do|does|so)\\.")
        && !LOOSE.matcher(statement.text()).find()
        && !statement.text().matches(".*“.*");
  }

  private static Draft draft(Facts facts, Telling statement, Telling turning, String answer) {
    List<String> further = Continuation.after(facts, turning);
    String stem =
        "%s: %s What point does the text then set against this statement?"
            .formatted(NamedAuthor.says(statement.holder()), Quote.sentence(statement.text()));
    ShortAnswer task =
        ShortAnswer.ofOne(stem, Phrase.sentence(answer), "turn", Phrase.sentence(answer), further);
    return DRAFTING.draft(
        facts,
        turning.text(),
        task,
        1,
        List.of(turning.evidence(facts), statement.evidence(facts)),
        turning.assertedBy());
  }
}
