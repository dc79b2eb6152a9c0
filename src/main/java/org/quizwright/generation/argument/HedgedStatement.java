package org.quizwright.generation.argument;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which words show that a statement is a guess. */
final class HedgedStatement implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("hedged-statement", Skill.CLOSE_READING, Demand.INFER);

  private static final Pattern DOUBT =
      Pattern.compile(
          "(?i)\\b(?:perhaps|probably|possibly|apparently|presumably|supposedly|allegedly|reportedly|seemingly"
              + "|it seems(?: that)?|is said to|are said to|was said to|were said to|is believed to"
              + "|was believed to|were believed to|it is likely(?: that)?"
              + "|as far as is known|in all likelihood|seems to have|seem to have|seemed to have)\\b");

  /** "Perhaps the town will build one" hopes, and a condition says more than that it is a guess. */
  private static final Pattern UNREAL = Pattern.compile("(?i)\\b(?:if|will|unless|wish|hope)\\b");

  /** "Perhaps not the best of plans" is politely sure of what it says. */
  private static final Pattern UNDERSTATED =
      Pattern.compile(
          "(?i)\\bperhaps,? (?:(?:not|no)\\b(?! (?:more|less|fewer) than)|never|hardly|scarcely|too|a (?:little|trifle|bit|shade)|rather|somewhat|the (?:\\p{L}+est|most|least|best|worst))\\b"
              + "|\\bperhaps\\b.*\\b(?:should|ought|fair(?:er)?|unfair|better|worse|best|worst|wise|unwise|prudent|pity|surprising)\\b");

  /** "Most said that …", "he asked for their opinions": the doubt may be theirs. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)(?<!\\b(?:I|we|is|are|was|were|be) )\\b(?:said|says|say|thought|believed|argued|felt|feared|hoped|replied|answered|asked"
              + "|wondered|declared|insisted|suggested|maintained|concluded|wrote|opinions?|views?|advice)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.quotable(facts)
        .filter(HedgedStatement::isPrintable)
        .filter(line -> isAuthorsDoubt(facts, line))
        .flatMap(line -> draft(facts, line))
        .toList();
  }

  private static boolean isPrintable(Line line) {
    return !Cruelty.isIn(line.text())
        && !UNREAL.matcher(line.text()).find()
        && !isUnderstated(line.text())
        && !line.text().matches("(?i).*\\byour?\\b.*")
        && !line.text().matches("(?s).*[“”\"‘].*|(?:Had|Were) .*");
  }

  /** Whether nobody else's opinion is told, in the sentence or in the one before. */
  private static boolean isAuthorsDoubt(Facts facts, Line line) {
    return facts.withTheOneBefore(line.ref()).noneMatch(text -> OTHERS.matcher(text).find());
  }

  private static boolean isUnderstated(String text) {
    return UNDERSTATED.matcher(text).find()
        || (text.toLowerCase(Locale.ROOT).contains("perhaps") && Connotation.isIn(text));
  }

  /** Nothing where several words tell of doubt. */
  private static Stream<Draft> draft(Facts facts, Line line) {
    List<MatchResult> found = DOUBT.matcher(line.text()).results().toList();
    return found.size() == 1 ? Stream.of(draft(facts, line, found.get(0).group())) : Stream.empty();
  }

  private static Draft draft(Facts facts, Line line, String words) {
    String answer = Quote.of(words.toLowerCase(Locale.ROOT));
    String stem =
        "%s Which %s some doubt about the statement?"
            .formatted(line.uttered(facts), words.contains(" ") ? "words show" : "word shows");
    return DRAFTING.draft(
        facts,
        line.text(),
        ShortAnswer.ofOne(stem, answer + ".", "words", answer),
        1,
        List.of(line.evidence()));
  }
}
