package org.quizwright.generation.comprehension;

import java.util.List;
import org.quizwright.generation.comprehension.Judgements.Judgement;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What an author's choice of loaded words shows about the author's attitude. */
final class LoadedWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("loaded-words", Skill.SOURCING, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return Judgements.on(facts).stream()
        .filter(LoadedWords::speaksOneWay)
        .map(judgement -> draft(facts, judgement))
        .toList();
  }

  private static boolean speaksOneWay(Judgement judgement) {
    return judgement.loaded().stream().map(Loaded::tone).distinct().count() == 1;
  }

  private static Draft draft(Facts facts, Judgement judgement) {
    Tone tone = judgement.mark().tone();
    String words = Quote.of(judgement.mark().phrase());
    String stem =
        "%s writes: %s What does the choice of %s tell you about the writer’s attitude?"
            .formatted(judgement.holder(), Quote.sentence(judgement.sentence()), words);
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("attitude", "It shows " + tone.attitude() + ".", tone.synonyms(), 1),
            new AnswerElement(
                "explanation",
                "Explains that the wording does more than report: it " + tone.effect() + ".",
                List.of(),
                1));
    String model =
        "It shows %s: the wording %s does more than report, it %s."
            .formatted(tone.attitude(), words, tone.effect());
    return DRAFTING.draft(
        facts,
        judgement.mark().phrase(),
        new ShortAnswer(stem, model, elements),
        2,
        List.of(judgement.evidence()));
  }
}
