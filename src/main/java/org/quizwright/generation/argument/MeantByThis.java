package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.argument.Paragraph.Step;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What "this demand" is, where the sentence before names the demand. */
final class MeantByThis implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("meant-by-this", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 40;
  private static final int MOST_WORDS_NAMING = 14;

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
        .flatMap(
            meant ->
                naming(facts.language().parse(step.first().text()), meant)
                    .map(named -> draft(facts, step, meant, named)));
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
    return new Meant(phrase, head.lemma(), head.hasTag("NNS", "NNPS"));
  }

  /** The phrase that says which, where the sentence has the noun just once. */
  private static Optional<String> naming(ParsedSentence sentence, Meant meant) {
    List<Integer> nouns =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.token(i).isNoun())
            .filter(i -> sentence.token(i).lemma().equals(meant.noun()))
            .boxed()
            .toList();
    return Optional.of(nouns)
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0))
        .filter(noun -> sentence.token(noun).hasTag("NNS", "NNPS") == meant.several())
        .filter(noun -> sentence.children(noun, "conj", "cc", "appos").isEmpty())
        .map(noun -> Phrase.inner(sentence, withoutCase(sentence, noun)))
        .map(phrase -> phrase.replaceFirst("[,;:—-]+$", ""))
        .filter(phrase -> says(phrase, meant));
  }

  private static Span withoutCase(ParsedSentence sentence, int noun) {
    Span all = sentence.subtree(noun);
    int from =
        sentence.children(noun, "case", "mark").stream()
            .filter(i -> i < noun)
            .mapToInt(i -> sentence.token(i).end())
            .max()
            .orElse(all.start());
    return new Span(from, all.end());
  }

  /** More than the words that ask, and all that it takes to be understood. */
  private static boolean says(String phrase, Meant meant) {
    List<String> asked = Words.content(meant.phrase());
    return Phrase.length(phrase) <= MOST_WORDS_NAMING
        && Phrase.standsAlone(phrase)
        && !phrase.matches("(?s).*[,;:—()].*")
        && !asked.containsAll(Words.content(phrase));
  }

  private static Draft draft(Facts facts, Step step, Meant meant, String named) {
    String stem =
        "%s: %s Which %s %s meant?"
            .formatted(
                Voice.utters(facts, step.second().ref().source()),
                Quote.sentence(step.second().text()),
                meant.phrase(),
                meant.several() ? "are" : "is");
    return DRAFTING.draft(
        facts,
        step.second().text(),
        ShortAnswer.ofOne(stem, Phrase.sentence(named), "meant", named),
        1,
        List.of(step.second().evidence(), step.first().evidence()));
  }
}
