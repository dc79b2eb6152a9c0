package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.tone.Partisan;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why it matters that an author names no source for a figure. */
final class UnsourcedFigure implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("unsourced-figure", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  private static final int MOST_WORDS = 28;

  private static final int MOST_FIGURES = 2;

  /** Nobody counts as many by looking. */
  private static final int MANY = 1000;

  /** Words that name where something comes from, and markers of notes. */
  private static final Pattern SOURCED =
      Pattern.compile(
          "(?i)\\b(?:according to|the (?-i:Times|Guardian|Tribune|Herald|Gazette)|thought|reckon\\w*|historians?|scholars?"
              + "|records?|recorded|counted|bills|reports?|reported|statistics|survey|poll|study|data|estimates?|estimated|found"
              + "|census|tally|newspaper|official\\w*|figures|says|said|announce\\w*|claim(?:s|ed)|mention(?:s|ed)|press release"
              + "|(?:has|had|puts?) (?:it|them|the \\p{L}+) at)\\b|\\[\\d|\\(\\p{Lu}");

  /** The size of a place can be looked up, and a plan or demand is its own source. */
  private static final Pattern NEEDS_NO_SOURCE =
      Pattern.compile(
          "(?i)\\b(?:town|city|village|population|acres?|hectares?|square (?:miles?|kilomet\\p{L}+)|conditions?|should|would|will|plans?|planned|demand\\w*)\\b");

  /** A time that only the sentence before tells. */
  private static final Pattern UNDATED =
      Pattern.compile(
          "(?i)\\b(?:of (?:them|these|those)|(?:end|beginning|start|middle|course) of the (?:week|month|year|summer|winter|spring|autumn)"
              + "|that (?:same )?(?:week|month|year|spring|summer|autumn|fall|winter|season)|the (?:same|next|following|previous) (?:day|week|month|year))\\b");

  /** What two sides agree on or one lays down is written somewhere, and nobody counts it. */
  private static final Pattern SETTLED =
      Pattern.compile(
          "(?i)\\b(?:treat(?:y|ies)|offer(?:s|ed|ing)?|agree(?:s|d|ments?)|contracts?|terms|promis(?:e|es|ed)|pledg(?:e|es|ed)"
              + "|guarantee[ds]?|sentenced|fined|decree[ds]?|vot(?:e|es|ed)|act|law|lent|loans?|bequeathed|awarded|bonus(?:es)?|grant(?:s|ed)?|set aside|allowed|entitled"
              + "|prices?|fees?|fares?|tax(?:es)?|tolls?|wages?|rents?)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return unsourced(facts).map(line -> draft(facts, line)).toList();
  }

  /** The authors’ own statements, the first of each paragraph, in the order of the texts. */
  private static Stream<Line> unsourced(Facts facts) {
    return ArgumentParagraph.on(facts).stream()
        .filter(
            paragraph ->
                paragraph.lines().stream().noneMatch(UnsourcedFigure::isSourcedOrNeedsNone))
        .flatMap(
            paragraph ->
                paragraph.lines().stream()
                    .filter(paragraph::isAuthors)
                    .filter(line -> line.contested() || isOfPartisan(facts, line))
                    .filter(line -> isPrintable(line) && !figures(facts, line).isEmpty())
                    .limit(1));
  }

  /** Who tells history plainly has no argument that a figure could be chosen for. */
  private static boolean isOfPartisan(Facts facts, Line line) {
    return Partisan.isAuthorOf(facts, line.ref().source());
  }

  private static boolean isSourcedOrNeedsNone(Line line) {
    return SOURCED.matcher(line.text()).find() || NEEDS_NO_SOURCE.matcher(line.text()).find();
  }

  private static boolean isPrintable(Line line) {
    return line.isQuotable(MOST_WORDS)
        && !Cruelty.isIn(line.text())
        && !UNDATED.matcher(line.text()).find()
        && !SETTLED.matcher(line.text()).find();
  }

  /** One or two counts or shares that somebody must have worked out, or none. */
  private static List<Figure> figures(Facts facts, Line line) {
    List<Figure> figures =
        facts.model().figures().stream().filter(figure -> figure.ref().equals(line.ref())).toList();
    boolean few = figures.size() <= MOST_FIGURES;
    return few && figures.stream().allMatch(UnsourcedFigure::isWorkedOut) ? figures : List.of();
  }

  private static boolean isWorkedOut(Figure figure) {
    return figure.exact().matches(".*\\d.*")
        && (figure.unit().equals("percent") || figure.low() >= MANY);
  }

  private static Draft draft(Facts facts, Line line) {
    boolean several = figures(facts, line).size() > 1;
    String stem =
        "%s The paragraph names no source for the %s. Why does that matter, and how could %s be checked?"
            .formatted(
                line.uttered(facts), several ? "figures" : "figure", several ? "they" : "it");
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of(
                "matters",
                "Without a source one can’t tell who counted, when and how, or whether what is given was"
                    + " chosen because it suits the argument."),
            AnswerElement.of(
                "check",
                "A way to check it, such as statistics or records of the time, or what an author of another"
                    + " standpoint gives."));
    String model =
        "One can’t tell who counted and how, and the author may have chosen what suits the argument."
            + " Statistics or records of the time would be a check.";
    return DRAFTING.draft(
        facts, line.text(), new ShortAnswer(stem, model, elements), 2, List.of(line.evidence()));
  }
}
