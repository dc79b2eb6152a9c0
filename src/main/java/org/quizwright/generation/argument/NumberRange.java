package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why an author says that something was between two numbers. */
final class NumberRange implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("number-range", Skill.SOURCING, Demand.INFER).after(Aspect.TRUST).ofDetail();

  private static final int MOST_WORDS = 34;

  private static final String NUMBER = "[$£€]?\\d[\\d,.]*(?<![.,])";
  private static final String WORD =
      "(?:three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
  private static final String OF_MANY =
      "(?: (?:percent|per cent|hundred|thousand|million|billion)\\b| (?!times\\b)\\p{Ll}{3,}s\\b|(?<=\\d)(?=[.;]))";

  /** Two bounds of one quantity; a day, a year, or what something went "from" and "to" is none. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)\\b(?:between %1$s and %1$s|(?<!from )%1$s (?:to|or) %1$s|(?<!from )%2$s (?:or|to) %2$s)%3$s"
              .formatted(NUMBER, WORD, OF_MANY));

  private static final Pattern YEARS =
      Pattern.compile("\\b(?:1\\d|20)\\d\\d and (?:1\\d|20)\\d\\d\\b");

  private static final List<String> REASONS =
      List.of(
          "it changed over the time or wasn’t the same in every case",
          "counts or reports of it differ",
          "nobody counted or measured it exactly, so that it can only be estimated");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.authorsLines(facts).stream()
        .filter(line -> line.isQuotable(MOST_WORDS) && !Cruelty.isIn(line.text()))
        .filter(line -> RANGE.matcher(line.text()).results().count() == 1)
        .filter(line -> !YEARS.matcher(line.text()).find())
        .map(line -> draft(facts, line))
        .toList();
  }

  private static String range(Line line) {
    return RANGE.matcher(line.text()).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static Draft draft(Facts facts, Line line) {
    String stem =
        "%s: %s Why might the text give the range %s here rather than one number?"
            .formatted(
                NamedAuthor.utters(facts, line.ref().source()),
                Quote.sentence(line.text()),
                Quote.of(range(line)));
    AnswerElement element =
        new AnswerElement(
            "reason", "One likely reason: " + String.join("; ", REASONS) + ".", List.of(), 1);
    return DRAFTING.draft(
        facts,
        line.text(),
        new ShortAnswer(
            stem,
            "Perhaps because %s, or because %s.".formatted(REASONS.get(0), REASONS.get(1)),
            List.of(element)),
        1,
        List.of(line.evidence()));
  }
}
