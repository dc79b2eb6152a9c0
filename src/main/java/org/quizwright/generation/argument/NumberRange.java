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
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Months;
import org.quizwright.language.NumberWord;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why an author says that something was between two numbers. */
final class NumberRange implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("number-range", Skill.SOURCING, Demand.INFER).after(Aspect.TRUST).ofDetail();

  /** "One or two" and "two or three" are only words for a few. */
  private static final String WORD = NumberWord.pattern(3);

  private static final String OF_MANY =
      "(?: (?:percent|per cent|hundred|thousand|million|billion)\\b"
          + "| (?!(?:times|votes|goals|points)\\b)\\p{Ll}{3,}s\\b|(?<=\\d)(?=[.;]))";

  private static final String UNLESS_FROM =
      "(?<!\\bfrom )(?<!\\bfrom (?:about|some|around|nearly|over) )";

  /** Two bounds of one quantity; a day, a year, or what something went "from" and "to" is none. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?:\\bbetween %1$s and %1$s|%3$s(?:%1$s (?:to|or) %1$s|%2$s (?:or|to) %2$s))%4$s"
              .formatted(WholeNumber.ANY, WORD, UNLESS_FROM, OF_MANY));

  private static final Pattern DATES_OR_SCORE =
      Pattern.compile(
          "\\b(?:1\\d|20)\\d\\d (?:and|to|or) (?:(?:1\\d|20)\\d\\d|\\d\\d)\\b"
              + "|\\b%s \\d{1,2} (?:and|to|or) \\d|\\bby \\d+ to \\d+[.;]".formatted(Months.ANY));

  private static final List<String> REASONS =
      List.of(
          "nobody counted or measured it exactly, so that it can only be estimated",
          "it wasn’t the same in every case or changed with time",
          "counts or reports of it differ");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.quotable(facts)
        .filter(line -> !Cruelty.isIn(line.text()))
        .filter(line -> RANGE.matcher(line.text()).results().count() == 1)
        .filter(line -> !DATES_OR_SCORE.matcher(line.text()).find())
        .map(line -> draft(facts, line))
        .toList();
  }

  private static String range(Line line) {
    return RANGE.matcher(line.text()).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static Draft draft(Facts facts, Line line) {
    String stem =
        "%s Why might the text give the range %s here rather than one number?"
            .formatted(line.uttered(facts), Quote.of(range(line)));
    return DRAFTING.draft(
        facts,
        line.text(),
        ShortAnswer.ofOne(
            stem,
            "Perhaps because %s, or because %s.".formatted(REASONS.get(0), REASONS.get(2)),
            "reason",
            "One likely reason: " + String.join("; ", REASONS) + "."),
        1,
        List.of(line.evidence()));
  }
}
