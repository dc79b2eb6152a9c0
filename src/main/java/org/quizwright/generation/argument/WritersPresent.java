package org.quizwright.generation.argument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.WrittenAtTheTime;
import org.quizwright.language.Months;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** What time a writer's "today" is, and that it may be true no longer. */
final class WritersPresent implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("writers-present", Skill.CONTEXTUALISATION, Demand.INFER);

  private static final Pattern PRESENT =
      Pattern.compile(
          "\\b((?<!\\bago )[Tt]oday|[Nn]owadays|[Aa]t present|[Cc]urrently|[Tt]o this day)\\b");

  /** "Today" against a month, which may be of the same year. */
  private static final Pattern MONTH = Pattern.compile("\\b" + Months.ANY + "\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.authorsLines(facts).stream()
        .filter(WritersPresent::isPrintable)
        .flatMap(line -> draft(facts, line).stream())
        .toList();
  }

  private static boolean isPrintable(Line line) {
    return line.isPrintable()
        && !MONTH.matcher(line.text()).find()
        && !line.text().matches("(?i).*([“”\"?]|\\b(this|these|those|such|he|she|they|it)\\b).*");
  }

  private static Optional<Draft> draft(Facts facts, Line line) {
    Matcher present = PRESENT.matcher(line.text());
    return present.find()
        ? issued(facts, line).map(issued -> draft(facts, line, present.group(1), issued))
        : Optional.empty();
  }

  /** Of a letter printed later the year of print is no time of writing. */
  private static Optional<HistoricalDate> issued(Facts facts, Line line) {
    return facts
        .model()
        .source(line.ref().source())
        .filter(source -> !WrittenAtTheTime.is(source))
        .map(Source::metadata)
        .map(Metadata::issued)
        .filter(issued -> !issued.start().equals(LocalDate.MIN));
  }

  private static List<String> hindsight(Facts facts, HistoricalDate issued) {
    return Optional.ofNullable(facts.theme().period())
        .filter(period -> TimeOfWriting.isLongAfter(issued, period))
        .map(period -> List.of("it was written with hindsight, which may colour what it says"))
        .orElse(List.of());
  }

  private static Draft draft(Facts facts, Line line, String word, HistoricalDate issued) {
    String year = YearName.of(issued.year());
    String quoted = Quote.of(word.toLowerCase(Locale.ROOT));
    String stem =
        "%s Which time does %s mean here, and why must a reader bear it in mind?"
            .formatted(line.uttered(facts), quoted);
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "time",
                "The time of writing: the text appeared in " + year + ".",
                List.of(year),
                1),
            new AnswerElement(
                "care",
                "What it says may have changed since, so it mustn’t be read as true of the present.",
                hindsight(facts, issued),
                1));
    String model =
        "It means the time of writing, %s; since then things may have changed.".formatted(year);
    return DRAFTING.draft(
        facts, line.text(), new ShortAnswer(stem, model, elements), 2, List.of(line.evidence()));
  }
}
