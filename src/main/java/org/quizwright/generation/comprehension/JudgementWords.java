package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.generation.comprehension.Judgements.Judgement;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which words of a contested sentence judge rather than report. */
final class JudgementWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("judgement-words", Skill.SOURCING, Demand.INFER);

  /** Where more words than this are loaded, nearly any answer would do. */
  private static final int MOST_LOADED = 3;

  @Override
  public List<Draft> write(Facts facts) {
    return Judgements.on(facts).stream()
        .filter(judgement -> judgement.loaded().size() <= MOST_LOADED)
        .map(judgement -> draft(facts, judgement))
        .toList();
  }

  private static Draft draft(Facts facts, Judgement judgement) {
    String stem =
        "Which words in this sentence by %s judge as well as report? %s"
            .formatted(judgement.holder(), Quote.sentence(judgement.sentence()));
    List<String> words = judgement.loaded().stream().map(Loaded::phrase).distinct().toList();
    String answer = words.stream().map(Quote::of).collect(Collectors.joining(" or "));
    AnswerElement element = new AnswerElement("words", answer, words, 1);
    return DRAFTING.draft(
        facts,
        judgement.mark().phrase(),
        new ShortAnswer(stem, answer, List.of(element)),
        1,
        List.of(judgement.evidence()));
  }
}
