package org.quizwright.generation.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why somebody quoted may have no name, and what it means for the worth of the words. */
final class UnnamedSpeaker implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("unnamed-speaker", Skill.SOURCING, Demand.JUDGE);

  private static final int MOST_WORDS = 9;

  /** One person, told by what he or she is. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?i)(?:one|an?|another) (?!\\p{Ll}+s\\b)(?:of the )?[\\p{L} -]+");

  /** What prints words has no name of its own to give. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i).*\\b(?:poll|survey|report|newspaper|paper|article|resolution|statement|law|letter|song|poem|banner|leaflet|book|author|writer|source|observer)\\b.*");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .filter(quotation -> !Cruelty.isIn(quotation.text()))
        .flatMap(quotation -> draft(facts, quotation).stream())
        .min(Comparator.comparingInt(draft -> Words.in(draft.task().stem()).size()))
        .stream()
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Quotation quotation) {
    return Optional.ofNullable(quotation.speaker())
        .filter(speaker -> DESCRIBED.matcher(speaker).matches())
        .filter(speaker -> !NOBODY.matcher(speaker).matches())
        .filter(speaker -> Words.in(speaker).size() <= MOST_WORDS)
        .flatMap(
            speaker ->
                sentence(facts, quotation, speaker)
                    .map(evidence -> draft(facts, quotation, speaker, evidence)));
  }

  /** The sentence that brings the speaker in, in the passage of the words or the one before. */
  private static Optional<Evidence> sentence(Facts facts, Quotation quotation, String speaker) {
    int first = quotation.firstPassage();
    return IntStream.of(first, first - 1)
        .boxed()
        .flatMap(n -> facts.model().passage(quotation.source(), n).stream())
        .flatMap(
            passage ->
                Sentences.split(passage.text()).stream()
                    .filter(span -> span.of(passage.text()).contains(speaker))
                    .map(
                        span ->
                            Evidence.at(
                                quotation.source(),
                                passage.n(),
                                passage.text(),
                                span.start(),
                                span.end())))
        .findFirst();
  }

  private static Draft draft(Facts facts, Quotation quotation, String speaker, Evidence evidence) {
    String stem =
        "%s quotes %s without giving a name. Why might it be missing, and why does that matter?"
            .formatted(
                Voice.author(facts, quotation.source()),
                Character.toLowerCase(speaker.charAt(0)) + speaker.substring(1));
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "reason",
                "A possible reason, such as: the speaker feared trouble and asked not to be named, or the"
                    + " author thought the name of no importance.",
                List.of(),
                1),
            new AnswerElement(
                "matters",
                "Why it matters, such as: nobody can check whether the words were said, or how much the"
                    + " speaker knew.",
                List.of(),
                1));
    String model =
        "The speaker may have feared trouble; without a name nobody can check the words, or how much the"
            + " speaker knew.";
    return DRAFTING.draft(
        facts, speaker, new ShortAnswer(stem, model, elements), 2, List.of(evidence));
  }
}
