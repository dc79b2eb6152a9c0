package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.Options;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.FirstPerson;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** What a sentence does to the one before it, with the connective that would tell left out. */
final class SentenceLink implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("sentence-link", Skill.CLOSE_READING, Demand.INFER);

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 34;

  /** "The crowd did", "I wonder at that": what, the sentence before says. */
  private static final Pattern ELLIPTIC =
      Pattern.compile(
          "(?s)(?:That|Such)\\b.*|.* (?:did|do|does|so|of that (?:opinion|mind)|(?:at|of|about|by|for|from|in|on|to|with) (?:this|that|it))\\.");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.steps(facts).stream()
        .flatMap(step -> draft(facts, step.first(), step.second()).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line first, Line second) {
    boolean fit =
        first.isPrintableStatement(MOST_WORDS)
            && StandAlone.isQuotableOfWriter(first.text())
            && !ELLIPTIC.matcher(first.text()).matches()
            && second.isPrintableStatement(MOST_WORDS);
    return Optional.of(second)
        .filter(line -> fit)
        .flatMap(line -> Link.of(line.text()))
        .filter(link -> link.joins(first.text()))
        .filter(link -> Words.in(link.bare(second.text())).size() >= FEWEST_WORDS)
        .map(link -> draft(facts, first, second, link))
        .filter(draft -> draft.touchesTheTheme() || !FirstPerson.isIn(first.text()));
  }

  private static Draft draft(Facts facts, Line first, Line second, Link link) {
    String stem =
        "%s The text goes on: %s What does the second statement do?"
            .formatted(first.uttered(facts), Quote.sentence(link.marked(second.text())));
    String rationale = "The text puts “%s” there.".formatted(link.connective(second.text()));
    List<Option> options =
        Options.of(link.effect(), link.others(), Link::effect, other -> rationale);
    return DRAFTING.draft(
        facts,
        second.text(),
        new MultipleChoice(stem, options),
        1,
        List.of(second.evidence(), first.evidence()));
  }
}
