package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What came of something, where the next sentence opens with "As a result". */
final class StatedResult implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("stated-result", Skill.CLOSE_READING, Demand.LOCATE);

  /** "The market turned" says too little. */
  private static final int FEWEST_WORDS = 5;

  private static final Pattern RESULT =
      Pattern.compile(
          "^(?:As a (?:result|consequence)|Consequently|Therefore|The result was that),? (.+)$");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(ref -> ref.sentence() > 1 && facts.isTaughtHere(ref.source(), ref.passage()))
        .flatMap(ref -> draft(facts, ref).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, TextRef ref) {
    TextRef before = new TextRef(ref.source(), ref.passage(), ref.sentence() - 1);
    Optional<Matcher> result =
        facts
            .sentence(ref)
            .map(RESULT::matcher)
            .filter(Matcher::matches)
            .filter(found -> Words.in(found.group(1)).size() >= FEWEST_WORDS);
    return facts
        .sentence(before)
        .filter(StandAlone::isQuotable)
        .flatMap(cause -> result.map(found -> draft(facts, ref, cause, found)));
  }

  private static Draft draft(Facts facts, TextRef ref, String cause, Matcher result) {
    String stem =
        "%s: %s What is %s result that the text names?"
            .formatted(
                Voice.utters(facts, ref.source()),
                Quote.sentence(cause),
                goesOn(facts, ref) ? "the first" : "the");
    String answer = Character.toUpperCase(result.group(1).charAt(0)) + result.group(1).substring(1);
    List<Evidence> evidence =
        List.of(
            facts.quote(ref.source(), ref.passage(), result.group()),
            facts.quote(ref.source(), ref.passage(), cause));
    return DRAFTING.draft(
        facts, result.group(1), ShortAnswer.ofOne(stem, answer, "result", answer), 1, evidence);
  }

  /** Where more is told after the result, another sentence may well tell of results too. */
  private static boolean goesOn(Facts facts, TextRef ref) {
    return facts.sentence(new TextRef(ref.source(), ref.passage(), ref.sentence() + 1)).isPresent();
  }
}
