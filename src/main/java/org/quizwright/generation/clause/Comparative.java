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

/** How one thing compares with another that the text measures it by. */
final class Comparative implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("comparative", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern THAN =
      Pattern.compile(
          "(?s)([^,;:—]+?) (is|are|was|were) ((?:[^,;:—]*? )?(?:than|below|above)) ((?:the|an?|its|in) [^,;:—]+?|\\p{L}+)( due to [^,;:—]+)?\\.");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream().flatMap(telling -> draft(facts, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    Matcher than = THAN.matcher(plain.sentence().text());
    Optional<Core> core = Core.of(plain);
    if (!than.matches()
        || core.isEmpty()
        || !core.get().subject().of(plain.sentence().text()).equals(than.group(1))) {
      return Optional.empty();
    }
    String auxiliary = than.group(2).matches("is|are") ? "do" : "did";
    String number = than.group(2).equals("is") ? "does" : auxiliary;
    String stem =
        telling.ask(
            "how %s %s compare with %s"
                .formatted(number, core.get().subjectWords(), than.group(4)));
    return than.group(1).matches(".* (?:of|in|for) .*")
            && Stems.fit(stem)
            && Phrase.standsAlone(than.group(4))
        ? Optional.of(draft(facts, telling, stem, plain.sentence().text()))
        : Optional.empty();
  }

  private static Draft draft(Facts facts, Telling telling, String stem, String answer) {
    ShortAnswer task =
        new ShortAnswer(
            stem, answer, List.of(new AnswerElement("comparison", answer, List.of(), 1)));
    return DRAFTING.draft(
        facts, answer, task, 1, List.of(telling.evidence(facts)), telling.assertedBy());
  }
}
