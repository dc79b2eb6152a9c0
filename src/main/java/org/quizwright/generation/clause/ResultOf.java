package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What something resulted from. */
final class ResultOf implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("result-of", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern RESULT =
      Pattern.compile(
          "(?s)([^,;:—]+?) (is|was|are|were|has been|have been) (?:(?:a|the) (?:direct )?(?:result|product|consequence) of"
              + "|(?:largely |mainly |above all )?(?:caused|brought about|achieved|triggered|provoked) (?:largely |mainly |above all )?(?:by|through)) ([^;:—]+?)(?:—.*)?\\.");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream().flatMap(telling -> draft(facts, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    Matcher result = RESULT.matcher(plain.sentence().text());
    Optional<Core> core = Core.of(plain);
    if (!result.matches() || core.isEmpty()) {
      return Optional.empty();
    }
    String stem = telling.ask("what caused " + core.get().subjectWords());
    boolean whole = core.get().subject().of(plain.sentence().text()).equals(result.group(1));
    return whole
            && isTold(core.get())
            && Stems.fitShort(stem)
            && Phrase.leansOnlyOnStem(result.group(3))
        ? Optional.of(draft(facts, telling, stem, result.group(3)))
        : Optional.empty();
  }

  /** "The poor state of health" doesn't say whose. */
  private static boolean isTold(Core core) {
    return core.isNamed() || !core.subjectWords().startsWith("the ");
  }

  private static Draft draft(Facts facts, Telling telling, String stem, String answer) {
    ShortAnswer task =
        new ShortAnswer(
            stem,
            Phrase.sentence(answer),
            List.of(new AnswerElement("cause", answer, List.of(), 1)));
    return DRAFTING.draft(
        facts, answer, task, 1, List.of(telling.evidence(facts)), telling.assertedBy());
  }
}
