package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comprehension.Judgements.Judgement;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/**
 * Which word of a sentence gives its writer's attitude away, among plain words of the same
 * sentence.
 */
final class LoadedWordChoice implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("loaded-word-choice", Skill.SOURCING, Demand.INFER);

  private static final int DISTRACTORS = 2;
  private static final int SHORTEST = 5;

  @Override
  public List<Draft> write(Facts facts) {
    return Judgements.on(facts).stream()
        .filter(judgement -> judgement.loaded().size() == 1)
        .flatMap(judgement -> draft(facts, judgement).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Judgement judgement) {
    ParsedSentence sentence = facts.language().parse(judgement.sentence());
    Tone tone = judgement.mark().tone();
    String word = judgement.mark().phrase().replaceFirst(" .*", "");
    List<Option> options = new ArrayList<>(List.of(Option.key("k", Quote.of(word))));
    sentence.tokens().stream()
        .filter(token -> isPlain(token, judgement))
        .map(Token::text)
        .distinct()
        .limit(DISTRACTORS)
        .forEach(text -> options.add(distractor(options.size(), text)));
    String stem =
        "%s: %s Which word shows the writer’s %s?"
            .formatted(
                Voice.utters(facts, judgement.evidence().source()),
                Quote.sentence(judgement.sentence()),
                tone.attitude());
    boolean single = judgement.mark().phrase().indexOf(' ') > 0 && !word.contains("-");
    return !single || options.size() <= DISTRACTORS
        ? Optional.empty()
        : Optional.of(
            DRAFTING.draft(
                facts, word, new MultipleChoice(stem, options), 1, List.of(judgement.evidence())));
  }

  /** A common noun outside the loaded phrase: it names a thing without weighing it. */
  private static boolean isPlain(Token token, Judgement judgement) {
    return token.hasTag("NN", "NNS")
        && token.text().length() >= SHORTEST
        && Character.isLowerCase(token.text().charAt(0))
        && !judgement.mark().phrase().contains(token.text())
        && !HalfLoaded.test(token.lemma());
  }

  private static Option distractor(int n, String text) {
    return Option.distractor(
        "d" + n, Quote.of(text), "“" + text + "” names a thing without judging it.");
  }
}
