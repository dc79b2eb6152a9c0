package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which words show that a number isn't exact. */
final class HedgeWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("hedge-words", Skill.CLOSE_READING, Demand.INFER);

  /** "More than" and "only" say how a number is to be taken, not that it is uncertain. */
  private static final List<String> UNCERTAIN =
      List.of(
          "an estimated",
          "about",
          "around",
          "roughly",
          "approximately",
          "nearly",
          "almost",
          "some",
          "up to",
          "at least");

  /** A second hedge would be a second right answer. */
  private static final Pattern OTHER_HEDGE =
      Pattern.compile(
          "(?i)\\b(estimate\\w*|about|around|roughly|approximately|nearly|almost|up to|usually"
              + "|between|perhaps|probably|or so|at least|at most)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().figures().stream()
        .filter(figure -> facts.isOnTheme(figure.ref().source(), figure.ref().passage()))
        .filter(figure -> !facts.model().isSensitive(figure.ref()))
        .filter(figure -> UNCERTAIN.contains(figure.hedge()))
        .flatMap(figure -> draft(facts, figure).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Figure figure) {
    return facts
        .sentence(figure.ref())
        .filter(StandAlone::isQuotable)
        .filter(sentence -> sentence.contains(figure.hedge() + " " + figure.exact()))
        .filter(sentence -> !OTHER_HEDGE.matcher(sentence.replaceFirst(figure.hedge(), "")).find())
        .map(sentence -> draft(facts, figure, sentence));
  }

  private static Draft draft(Facts facts, Figure figure, String sentence) {
    String author = Voice.author(facts, figure.ref().source());
    String stem =
        "%s writes: %s Which words show that the number %s isn’t exact?"
            .formatted(author, Quote.sentence(sentence), Quote.of(figure.exact()));
    String hedge = Quote.of(figure.hedge());
    return DRAFTING.draft(
        facts,
        figure.hedge() + " " + figure.exact(),
        new ShortAnswer(
            stem, hedge, List.of(new AnswerElement("hedge", hedge, List.of(figure.hedge()), 1))),
        1,
        List.of(facts.quote(figure.ref().source(), figure.ref().passage(), sentence)));
  }
}
