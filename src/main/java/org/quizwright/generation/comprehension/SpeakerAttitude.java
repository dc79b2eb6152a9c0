package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.generation.tone.Tone;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Passage;

/** Whether words that a text quotes praise or blame, and which of them shows it. */
final class SpeakerAttitude implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("speaker-attitude", Skill.SOURCING, Demand.INFER);

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 36;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .filter(SpeakerAttitude::isPrintable)
        .flatMap(quotation -> draft(facts, quotation).stream())
        .toList();
  }

  private static boolean isPrintable(Quotation quotation) {
    String speaker = quotation.speaker();
    int words = Words.in(quotation.text()).size();
    return speaker != null
        && speaker.matches("(?:[Tt]he )?\\p{Lu}.*")
        && !speaker.equals(quotation.reportedBy())
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !Cruelty.isIn(quotation.text())
        && !quotation.text().matches("(?s).*(?:[“”\"]|\\bnot\\b|n[’']t\\b).*");
  }

  /** Nothing where praise stands beside blame. */
  private static Optional<Draft> draft(Facts facts, Quotation quotation) {
    ParsedSentence words = facts.language().parse(quotation.text());
    List<Loaded> loaded = Loaded.in(words);
    boolean oneWay = loaded.stream().map(Loaded::tone).distinct().count() == 1;
    return oneWay && isStatement(words)
        ? evidence(facts, quotation).map(found -> draft(facts, quotation, found, loaded))
        : Optional.empty();
  }

  /** A mere piece of a sentence may be about anything. */
  private static boolean isStatement(ParsedSentence words) {
    return Clause.main(words)
        .filter(Clause::isFinite)
        .filter(clause -> clause.subject().isPresent())
        .filter(clause -> clause.subject().getAsInt() < clause.head())
        .isPresent();
  }

  private static Optional<Evidence> evidence(Facts facts, Quotation quotation) {
    return IntStream.rangeClosed(quotation.firstPassage(), quotation.lastPassage())
        .filter(
            n ->
                facts
                    .model()
                    .passage(quotation.source(), n)
                    .map(Passage::text)
                    .filter(text -> text.contains(quotation.text()))
                    .isPresent())
        .mapToObj(n -> facts.quote(quotation.source(), n, quotation.text()))
        .findFirst();
  }

  private static Draft draft(
      Facts facts, Quotation quotation, Evidence evidence, List<Loaded> loaded) {
    String speaker = String.valueOf(quotation.speaker()).replaceFirst("^The ", "the ");
    Tone tone = loaded.get(0).tone();
    List<String> words = loaded.stream().map(Loaded::word).toList();
    String word = Quote.of(words.get(0));
    String stem =
        "%s quotes %s: %s. What attitude do these words show, and which word shows it best?"
            .formatted(
                Voice.author(facts, quotation.source()), speaker, Quote.of(quotation.text()));
    return DRAFTING.draft(
        facts,
        quotation.text(),
        new ShortAnswer(
            stem,
            "They show %s: %s shows it.".formatted(tone.attitude(), word),
            List.of(
                new AnswerElement(
                    "attitude",
                    "They show " + tone.attitude() + ".",
                    tone.synonyms(words.get(0)),
                    1),
                new AnswerElement("word", "The word " + word + ".", words, 1))),
        2,
        List.of(evidence),
        List.of(speaker));
  }
}
