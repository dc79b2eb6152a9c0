package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.HalfLoaded;
import org.quizwright.generation.tone.Judgements;
import org.quizwright.generation.tone.Judgements.Judgement;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which words of a contested sentence judge rather than report. */
final class JudgementWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("judgement-words", Skill.SOURCING, Demand.INFER).after(Aspect.WEIGHT).ofDetail();

  /** What a writer denies, he doesn't judge by the words for it. */
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:no|not|never|nor|neither|nobody)\\b|n[’']t\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Judgements.on(facts).stream()
        .filter(JudgementWords::hasOneAnswer)
        .filter(judgement -> !DENIED.matcher(judgement.sentence()).find())
        .map(judgement -> draft(facts, judgement))
        .toList();
  }

  /** One loaded expression, and no word outside it that a reader may take for another. */
  private static boolean hasOneAnswer(Judgement judgement) {
    String rest = judgement.sentence().replace(judgement.mark().phrase(), "");
    return judgement.loaded().size() == 1
        && Words.lemmas(rest).stream().noneMatch(HalfLoaded::test)
        && Words.in(rest).stream().noneMatch(HalfLoaded::test);
  }

  private static Draft draft(Facts facts, Judgement judgement) {
    Loaded mark = judgement.mark();
    boolean single = !mark.phrase().contains(" ");
    String stem =
        "Which %s in this sentence by %s %s as well as report%s? %s"
            .formatted(
                single ? "word" : "words",
                BodyName.inside(judgement.holder()),
                single ? "judges" : "judge",
                single ? "s" : "",
                Quote.sentence(judgement.sentence()));
    String answer = Quote.of(mark.phrase());
    String model =
        "The %s %s %s as well as report%s."
            .formatted(
                single ? "word" : "words", answer, single ? "judges" : "judge", single ? "s" : "");
    return DRAFTING.draft(
        facts,
        mark.phrase(),
        ShortAnswer.ofOne(stem, model, "words", answer, accepted(mark)),
        1,
        List.of(judgement.evidence()));
  }

  private static List<String> accepted(Loaded mark) {
    return Stream.concat(
            Stream.of(mark.phrase(), mark.word()),
            Stream.of(mark.phrase().split(" ")).filter(word -> Connotation.of(word).isPresent()))
        .distinct()
        .toList();
  }
}
