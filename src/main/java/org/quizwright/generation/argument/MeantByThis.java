package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.argument.Paragraph.Step;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What "this demand" is, where the sentence before names the demand. */
final class MeantByThis implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("meant-by-this", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 40;

  private static final Pattern THIS =
      Pattern.compile(
          "^(?:However, |But |Yet )?(?<this>This|this|These|these) (?<noun>(?:\\p{Ll}[\\p{Ll}-]+ ){0,2}?\\p{Ll}{4,}) (?=(?:was|were|had|has|have|is|are|soon|did|could|would|which|\\p{Ll}+ed)\\b)");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i).*\\b(?:time|period|point|day|days|week|weeks|month|months|year|years|way|ways|case|cases|reason|reasons|end|men|women|people|things?|words?|account)");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.steps(facts).stream().flatMap(step -> draft(facts, step).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Step step) {
    Matcher found = THIS.matcher(step.second().text());
    boolean fit =
        found.find()
            && !VAGUE.matcher(found.group("noun")).matches()
            && step.first().isPrintable(MOST_WORDS)
            && step.second().isPrintable(MOST_WORDS)
            && !Cruelty.isIn(step.first().text() + step.second().text())
            && isNamed(facts, step.first(), found.group("noun"));
    return fit ? Optional.of(draft(facts, step, found)) : Optional.empty();
  }

  /** Whether the sentence has the noun just once, and says something of it. */
  private static boolean isNamed(Facts facts, Line line, String phrase) {
    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
    List<String> lemmas = Words.lemmas(noun);
    ParsedSentence sentence = facts.language().parse(line.text());
    return lemmas.size() == 1
        && sentence.tokens().stream()
                .filter(token -> token.isNoun())
                .filter(token -> token.lemma().equals(lemmas.get(0)))
                .count()
            == 1;
  }

  private static Draft draft(Facts facts, Step step, Matcher found) {
    String noun = found.group("noun");
    boolean several = found.group("this").equalsIgnoreCase("these");
    String stem =
        "%s: %s Which %s %s meant?"
            .formatted(
                Voice.utters(facts, step.second().ref().source()),
                Quote.sentence(step.second().text()),
                noun,
                several ? "are" : "is");
    String answer =
        "The sentence before says it: %s".formatted(Quote.sentence(step.first().text()));
    return DRAFTING.draft(
        facts,
        step.second().text(),
        new ShortAnswer(
            stem,
            answer,
            List.of(
                new AnswerElement("meant", answer, List.of("what it says, in other words"), 1))),
        1,
        List.of(step.second().evidence(), step.first().evidence()));
  }
}
