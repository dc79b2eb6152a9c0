package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why it matters that an author names no source for a figure. */
final class UnsourcedFigure implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("unsourced-figure", Skill.SOURCING, Demand.JUDGE);

  private static final int MOST_WORDS = 28;

  /** Nobody counts as many by looking. */
  private static final int MANY = 1000;

  /** Words that name where something comes from, and markers of notes. */
  private static final Pattern SOURCED =
      Pattern.compile(
          "(?i)\\b(according to|reports?|reported|statistics|survey|poll|study|data|estimates?"
              + "|estimated|found|town|city|village|population|conditions?|should|would|will|plans?|planned|demand\\w*|census|newspaper|official\\w*|figures)\\b|\\[\\d|\\(\\p{Lu}");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.on(facts).stream()
        .filter(paragraph -> paragraph.lines().stream().noneMatch(UnsourcedFigure::isSourced))
        .flatMap(paragraph -> drafts(facts, paragraph))
        .toList();
  }

  private static boolean isSourced(Line line) {
    return SOURCED.matcher(line.text()).find();
  }

  private static Stream<Draft> drafts(Facts facts, Paragraph paragraph) {
    return paragraph.lines().stream()
        .filter(paragraph::isAuthors)
        .filter(line -> isPrintable(line) && hasFigure(facts, line))
        .limit(1)
        .map(line -> draft(facts, line));
  }

  private static boolean isPrintable(Line line) {
    return line.isQuotable(MOST_WORDS) && !Cruelty.isIn(line.text());
  }

  /** A count or share that somebody must have worked out. */
  private static boolean hasFigure(Facts facts, Line line) {
    List<Figure> figures =
        facts.model().figures().stream().filter(figure -> figure.ref().equals(line.ref())).toList();
    return figures.size() == 1 && isWorkedOut(figures.get(0));
  }

  private static boolean isWorkedOut(Figure figure) {
    return figure.exact().matches(".*\\d.*")
        && (figure.unit().equals("percent") || figure.low() >= MANY);
  }

  private static Draft draft(Facts facts, Line line) {
    String stem =
        "%s: %s The paragraph names no source for the figure. Why does that matter, and how could it be checked?"
            .formatted(Voice.utters(facts, line.ref().source()), Quote.sentence(line.text()));
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "matters",
                "Without a source one can’t tell who counted, when and how, or whether the author chose the"
                    + " figure because it suits the argument.",
                List.of(),
                1),
            new AnswerElement(
                "check",
                "A way to check it, such as statistics or records of the time, or what an author of another"
                    + " standpoint gives.",
                List.of(),
                1));
    String model =
        "One can’t tell who counted and how, and the author may have chosen the figure because it suits the"
            + " argument. It could be checked in statistics or records of the time.";
    return DRAFTING.draft(
        facts, line.text(), new ShortAnswer(stem, model, elements), 2, List.of(line.evidence()));
  }
}
