package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Implications;
import org.quizwright.generation.tone.Judgements;
import org.quizwright.generation.tone.Judgements.Judgement;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.generation.tone.Tone;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What an author's choice of loaded words shows about the author's attitude. */
final class LoadedWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("loaded-words", Skill.SOURCING, Demand.INFER);

  /** "A splendid excuse" doesn't praise. */
  private static final Pattern MOCKING =
      Pattern.compile("(?i)\\b(?:excuses?|failures?|defeats?|pretexts?|lies?|ruins?|isolation)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Judgements.on(facts).stream()
        .filter(LoadedWords::speaksOneWay)
        .filter(judgement -> !MOCKING.matcher(judgement.mark().phrase()).find())
        .filter(judgement -> !LegalSense.test(judgement.sentence(), judgement.mark().word()))
        .flatMap(judgement -> draft(facts, judgement).stream())
        .toList();
  }

  private static boolean speaksOneWay(Judgement judgement) {
    return judgement.loaded().stream().map(Loaded::tone).distinct().count() == 1;
  }

  /** Nothing where the list doesn't know what the word implies. */
  private static Optional<Draft> draft(Facts facts, Judgement judgement) {
    return Implications.of(judgement.mark().word())
        .map(implied -> draft(facts, judgement, implied));
  }

  private static Draft draft(Facts facts, Judgement judgement, String implied) {
    Tone tone = judgement.mark().tone();
    String word = Quote.of(judgement.mark().word());
    String stem =
        "%s: %s What does the word %s imply, and what attitude does it show?"
            .formatted(
                Voice.utters(facts, judgement.evidence().source()),
                Quote.sentence(judgement.sentence()),
                word);
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("implication", "It implies that " + implied + ".", List.of(), 1),
            new AnswerElement(
                "attitude",
                "It shows " + tone.attitude() + ".",
                tone.synonyms(judgement.mark().word()),
                1));
    String model =
        "The word %s implies that %s, which shows %s.".formatted(word, implied, tone.attitude());
    return DRAFTING.draft(
        facts,
        judgement.mark().phrase(),
        new ShortAnswer(stem, model, elements),
        2,
        List.of(judgement.evidence()));
  }
}
