package org.quizwright.generation.comprehension;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Tone;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** What the comparison of two figures in one sentence is meant to show. */
final class FigureComparison implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-comparison", Skill.CLOSE_READING, Demand.INFER);

  private static final Pattern COMPARES =
      Pattern.compile(
          "(?i)\\b(compared (to|with)|in comparison|by comparison|while|whereas|(?<!less |more |fewer )than|dropped to"
              + "|fell to|rose to|plunged|from [\\d$£€].* to|surpassed|out of|outnumber\\w*)\\b");

  private static final Pattern CONCLUDES =
      Pattern.compile(
          "(?i)\\b(\\p{L}+est|more|most|less|fewer|worse|better|higher|lower|only|extremely|collapse\\w*"
              + "|devastat\\w+|declin\\w+|increas\\w+|resurgence|impoverish\\w*|impossible|critical)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    Map<TextRef, List<Figure>> bySentence =
        facts.model().figures().stream()
            .filter(figure -> facts.isOnTheme(figure.ref().source(), figure.ref().passage()))
            .collect(Collectors.groupingBy(Figure::ref, LinkedHashMap::new, Collectors.toList()));
    return bySentence.values().stream().flatMap(figures -> draft(facts, figures).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, List<Figure> figures) {
    Figure first = figures.get(0);
    List<Figure> alike =
        figures.stream().filter(figure -> figure.unit().equals(first.unit())).toList();
    TextRef ref = first.ref();
    return alike.size() < 2
        ? Optional.empty()
        : facts
            .sentence(ref)
            .filter(
                sentence -> StandAlone.isQuotable(sentence) && COMPARES.matcher(sentence).find())
            .flatMap(
                sentence ->
                    conclusion(facts, ref)
                        .map(conclusion -> draft(facts, alike, sentence, conclusion)));
  }

  /** The nearest sentence of the passage, without figures, that says what they amount to. */
  private static Optional<Evidence> conclusion(Facts facts, TextRef ref) {
    String text = facts.model().passage(ref.source(), ref.passage()).map(Passage::text).orElse("");
    List<Span> spans = Sentences.split(text);
    int at = ref.sentence() - 1;
    return spans.stream()
        .filter(span -> concludes(span.of(text)))
        .min(Comparator.comparingInt(span -> Math.abs(spans.indexOf(span) - at)))
        .map(span -> Evidence.at(ref.source(), ref.passage(), text, span.start(), span.end()));
  }

  private static boolean concludes(String sentence) {
    return StandAlone.isWhole(sentence)
        && !Tone.colours(sentence)
        && !sentence.matches(".*[\\d?].*")
        && CONCLUDES.matcher(sentence).find();
  }

  private static Draft draft(
      Facts facts, List<Figure> figures, String sentence, Evidence conclusion) {
    Figure first = figures.get(0);
    String author = Voice.author(facts, first.ref().source());
    String stem =
        "What do the figures in this sentence by %s, taken together, suggest? %s"
            .formatted(author, Quote.sentence(sentence));
    String compared = figures.stream().map(Figure::exact).collect(Collectors.joining(", "));
    String drawn = Quote.sentence(conclusion.exact());
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("figures", "Compares the figures: " + compared, List.of(), 1),
            new AnswerElement(
                "conclusion",
                "A conclusion that they bear out, such as the text’s own: " + drawn,
                List.of(),
                1));
    String model =
        "The figures compared are %s. %s concludes from them: %s"
            .formatted(compared, author, drawn);
    Evidence evidence = facts.quote(first.ref().source(), first.ref().passage(), sentence);
    return DRAFTING.draft(
        facts, compared, new ShortAnswer(stem, model, elements), 2, List.of(evidence, conclusion));
  }
}
