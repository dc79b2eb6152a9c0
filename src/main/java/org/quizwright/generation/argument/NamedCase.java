package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.Paragraph.Step;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Of what the text gives an example, where the sentence before says it in general. */
final class NamedCase implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("named-case", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 45;

  private static final Pattern CASE =
      Pattern.compile(
          "^(?:(?:The (?:most \\p{L}+|best[- ]known|\\p{L}+est)|One of the (?:most \\p{L}+|best[- ]known|\\p{L}+est)|One|Another|An?) (?:case|cases|example|examples|instance|instances) (?:is|was)\\b|For (?:example|instance)\\b).*|^[^,]+, for (?:example|instance), .*");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.steps(facts).stream()
        .filter(NamedCase::isGiven)
        .map(step -> draft(facts, step))
        .toList();
  }

  private static boolean isGiven(Step step) {
    return CASE.matcher(step.second().text()).matches()
        && step.first().isPrintable(MOST_WORDS)
        && step.second().isPrintable(MOST_WORDS)
        && !Cruelty.isIn(step.second().text())
        && !CASE.matcher(step.first().text()).matches()
        && !step.first().text().endsWith("?");
  }

  private static Draft draft(Facts facts, Step step) {
    String stem =
        "%s: %s Which statement made just before does the example illustrate?"
            .formatted(
                Voice.utters(facts, step.second().ref().source()),
                Quote.sentence(step.second().text()));
    String said = Quote.sentence(step.first().text());
    AnswerElement element =
        new AnswerElement("general", said, List.of("the same in other words"), 1);
    return DRAFTING.draft(
        facts,
        step.second().text(),
        new ShortAnswer(stem, "The text says: " + said, List.of(element)),
        1,
        List.of(step.second().evidence(), step.first().evidence()));
  }
}
