package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** What a sentence does to the one before it, with the connective that would tell left out. */
final class SentenceLink implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("sentence-link", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 34;

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.steps(facts).stream()
        .flatMap(step -> draft(facts, step.first(), step.second()).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line first, Line second) {
    boolean fit = isPrintable(first) && StandAlone.isQuotable(first.text()) && isPrintable(second);
    return Optional.of(second)
        .filter(line -> fit)
        .flatMap(line -> Link.of(line.text()))
        .map(link -> draft(facts, first, second, link));
  }

  private static boolean isPrintable(Line line) {
    return line.isPrintable(MOST_WORDS) && !line.text().matches("(?s)[“\"‘].*|.*[?!]$");
  }

  private static Draft draft(Facts facts, Line first, Line second, Link link) {
    String stem =
        "%s: %s The text goes on: %s What does the second statement do?"
            .formatted(
                Voice.utters(facts, first.ref().source()),
                Quote.sentence(first.text()),
                Quote.sentence(link.marked(second.text())));
    List<Option> options = new ArrayList<>(List.of(Option.key("k", link.effect())));
    link.others()
        .forEach(
            other ->
                options.add(
                    Option.distractor(
                        "d" + options.size(),
                        other.effect(),
                        "The text puts “%s” there.".formatted(link.connective(second.text())))));
    return DRAFTING.draft(
        facts,
        second.text(),
        new MultipleChoice(stem, options),
        1,
        List.of(second.evidence(), first.evidence()));
  }
}
