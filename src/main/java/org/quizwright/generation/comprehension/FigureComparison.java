package org.quizwright.generation.comprehension;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.ChangeVerbs;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.BodyName;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What change two figures of one sentence show, by reckoning alone. */
final class FigureComparison implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-comparison", Skill.CLOSE_READING, Demand.INFER);

  private static final String ASKED =
      "What change do the figures in this sentence by %s show? Say whether something rose or fell,"
          + " and roughly by how much.";

  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.$£€])(?:1\\d|20)\\d\\d(?![\\d,])");

  private static final Pattern TURNS = Pattern.compile("(?i)\\b(?:" + ChangeVerbs.PAST + ")\\b");

  /** A third figure, which the two others may have nothing to do with. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d|(?i)\\b(?:" + NumberWord.pattern(2) + ")\\b");

  /** With so few words between them two figures are of one thing. */
  private static final int NEAR = 6;

  /** Two figures in the order of the sentence. */
  private record Pair(String sentence, Figure first, Figure second) {}

  @Override
  public List<Draft> write(Facts facts) {
    Map<TextRef, List<Figure>> bySentence =
        facts.model().figures().stream()
            .filter(figure -> facts.isTaughtHere(figure.ref()))
            .filter(figure -> !facts.model().isSensitive(figure.ref()))
            .collect(Collectors.groupingBy(Figure::ref, LinkedHashMap::new, Collectors.toList()));
    return bySentence.values().stream().flatMap(figures -> draft(facts, figures).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, List<Figure> figures) {
    return facts
        .sentence(figures.get(0).ref())
        .filter(FigureComparison::isPrintable)
        .flatMap(sentence -> pair(sentence, figures))
        .map(pair -> draft(facts, pair));
  }

  private static boolean isPrintable(String sentence) {
    return StandAlone.isQuotable(sentence)
        && !sentence.matches("(?s).*[\"‘(—].*")
        && !Cruelty.isIn(sentence);
  }

  /** The only two figures of one unit, none of them a range or hedged away. */
  private static Optional<Pair> pair(String sentence, List<Figure> figures) {
    if (figures.size() != 2) {
      return Optional.empty();
    }
    Figure one = figures.get(0);
    Figure two = figures.get(1);
    boolean firstComesFirst = sentence.indexOf(one.exact()) < sentence.indexOf(two.exact());
    Figure first = firstComesFirst ? one : two;
    Figure second = firstComesFirst ? two : one;
    int from = sentence.indexOf(first.exact());
    int to = sentence.indexOf(second.exact(), from + first.exact().length());
    boolean alike =
        from >= 0
            && to > 0
            && first.unit().equals(second.unit())
            && !first.isRange()
            && !second.isRange()
            && Proportion.isTelling(first.low(), second.low());
    return alike && isChange(sentence, sentence.substring(from + first.exact().length(), to))
        ? Optional.of(new Pair(sentence, first, second))
        : Optional.empty();
  }

  /** Whether the sentence tells of two years, the earlier first, and of what changed. */
  private static boolean isChange(String sentence, String between) {
    List<String> years = YEAR.matcher(sentence).results().map(MatchResult::group).toList();
    if (NUMBER.matcher(YEAR.matcher(between).replaceAll("")).find()) {
      return false;
    }
    boolean tells = TURNS.matcher(between).find() || Words.in(between).size() <= NEAR;
    return years.size() == 2 && tells;
  }

  private static Draft draft(Facts facts, Pair pair) {
    TextRef ref = pair.first().ref();
    String stem =
        ASKED.formatted(BodyName.inside(NamedAuthor.author(facts, ref.source())))
            + " "
            + Quote.sentence(pair.sentence());
    List<AnswerElement> elements = elements(pair);
    String model = elements.stream().map(AnswerElement::text).collect(Collectors.joining(" "));
    return DRAFTING.draft(
        facts,
        pair.first().exact() + ", " + pair.second().exact(),
        new ShortAnswer(stem, model, elements),
        elements.size(),
        List.of(facts.quote(ref, pair.sentence())));
  }

  private static List<AnswerElement> elements(Pair pair) {
    double before = pair.first().low();
    double after = pair.second().low();
    return List.of(
        AnswerElement.of(
            "direction",
            "%s, from %s to %s."
                .formatted(
                    after > before ? "A rise" : "A fall",
                    pair.first().exact(),
                    pair.second().exact())),
        new AnswerElement(
            "size",
            Phrase.sentence(Proportion.change(before, after)),
            List.of("any fair rounding", "the difference between the two as a number"),
            1));
  }
}
