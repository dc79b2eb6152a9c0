package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.quizwright.language.Token;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What "this demand" is, where the sentence before names the demand. */
final class MeantByThis implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("meant-by-this", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 40;

  private static final Pattern POINTER =
      Pattern.compile("(?i)\\b(?:this|these|that|those|such)\\b");

  private static final Pattern PHRASE = Pattern.compile("(?:\\p{Ll}[\\p{Ll}-]+ ){0,2}\\p{Ll}{4,}");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i).*\\b(?:time|period|point|day|days|week|weeks|month|months|year|years|way|ways|case|cases|reason|reasons|end|men|women|people|things?|words?|account)");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.steps(facts).stream().flatMap(step -> draft(facts, step).stream()).toList();
  }

  /**
   * The words after a pointer, up to the noun that it belongs to.
   *
   * @param noun the noun's dictionary form
   */
  private record Meant(String phrase, String noun, boolean several) {}

  private static Optional<Draft> draft(Facts facts, Step step) {
    boolean fit =
        step.first().isPrintable(MOST_WORDS)
            && step.second().isPrintable(MOST_WORDS)
            && !Cruelty.isIn(step.first().text() + step.second().text());
    return Optional.of(step)
        .filter(each -> fit)
        .flatMap(each -> meant(facts.language().parse(each.second().text())))
        .filter(meant -> !VAGUE.matcher(meant.phrase()).matches())
        .filter(meant -> isNamed(facts, step.first(), meant.noun()))
        .map(meant -> draft(facts, step, meant));
  }

  /** Nothing where several words point back. */
  private static Optional<Meant> meant(ParsedSentence sentence) {
    boolean single = POINTER.matcher(sentence.text()).results().count() == 1;
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> single && sentence.token(i).text().matches("[Tt]h(?:is|ese)"))
        .filter(i -> sentence.hasRelation(i, "det"))
        .mapToObj(i -> meant(sentence, i, sentence.token(i).head()))
        .filter(meant -> PHRASE.matcher(meant.phrase()).matches())
        .findFirst();
  }

  private static Meant meant(ParsedSentence sentence, int pointer, int noun) {
    Token head = sentence.token(noun);
    int from = sentence.token(pointer).end();
    String phrase = from < head.end() ? sentence.text().substring(from, head.end()).strip() : "";
    return new Meant(phrase, head.lemma(), head.hasTag("NNS"));
  }

  /** Whether the sentence has the noun just once, and says something of it. */
  private static boolean isNamed(Facts facts, Line line, String noun) {
    ParsedSentence sentence = facts.language().parse(line.text());
    return sentence.tokens().stream()
            .filter(token -> token.isNoun())
            .filter(token -> token.lemma().equals(noun))
            .count()
        == 1;
  }

  private static Draft draft(Facts facts, Step step, Meant meant) {
    String stem =
        "%s: %s Which %s %s meant?"
            .formatted(
                Voice.utters(facts, step.second().ref().source()),
                Quote.sentence(step.second().text()),
                meant.phrase(),
                meant.several() ? "are" : "is");
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
