package org.quizwright.generation.argument;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.NumberWord;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Whether an author presents a figure as large or as small, and by which words. */
final class FramedFigure implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("framed-figure", Skill.SOURCING, Demand.INFER).after(Aspect.MEANING);

  // "Not more than" and "as much as" may be plain limits.
  private static final String SMALL =
      "(?<!\\b(?:not|the|if) )(?:only|merely|mere|barely|scarcely|just)";

  private static final String LARGE =
      "no (?:less|fewer) than|as many as|stunning|staggering|astonishing";

  private static final String WORD = NumberWord.pattern(2);

  private static final String NUMBER =
      "(?!%1$s)%2$s(?: (?:percent|per cent|million|billion))?+|%3$s(?: (?:or|to) %3$s)?+(?: (?:hundred|thousand|million))?+"
          .formatted(WholeNumber.YEAR, WholeNumber.ANY, WORD);

  private static final String SPAN =
      " (?:\\p{L}+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|miles?|feet|yards?)\\b";

  /** "Only four years before" says how long ago: a length of time may be short or recent. */
  private static final Pattern FRAMED =
      Pattern.compile(
          "(?i)\\b(?:(?<small>%1$s)|(?<large>%2$s)) (?:some |about |around )?(?<number>(?:%3$s)\\b(?!%4$s| (?:or|to)\\b)(?: \\p{Ll}{3,}s\\b)?)(?!-)"
              .formatted(SMALL, LARGE, NUMBER, SPAN));

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.quotable(facts)
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> draft(facts, line))
        .toList();
  }

  /** Nothing where several figures are framed. */
  private static Stream<Draft> draft(Facts facts, Line line) {
    Matcher found = FRAMED.matcher(line.text());
    boolean single = found.results().count() == 1;
    return single && found.reset().find() ? Stream.of(draft(facts, line, found)) : Stream.empty();
  }

  private static Draft draft(Facts facts, Line line, Matcher found) {
    boolean large = found.group("large") != null;
    String words = found.group(large ? "large" : "small").toLowerCase(Locale.ROOT);
    boolean several = words.contains(" ");
    String shown = "%s %s".formatted(several ? "words" : "word", Quote.of(words));
    String suggested =
        "that the number is %s, or %s than one would expect"
            .formatted(large ? "large" : "small", large ? "larger" : "smaller");
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of("suggestion", "It suggests " + suggested + "."),
            AnswerElement.of("words", "It is shown by the " + shown + "."));
    String model = "The %s %s %s.".formatted(shown, several ? "suggest" : "suggests", suggested);
    return DRAFTING.draft(
        facts,
        line.text(),
        new ShortAnswer(stem(facts, line, found.group("number"), several), model, elements),
        2,
        List.of(line.evidence()));
  }

  private static String stem(Facts facts, Line line, String number, boolean several) {
    return "%s Which %s what the author thinks of the number %s, and what %s suggest?"
        .formatted(
            line.uttered(facts),
            several ? "words show" : "word shows",
            Quote.of(number),
            several ? "do they" : "does it");
  }
}
