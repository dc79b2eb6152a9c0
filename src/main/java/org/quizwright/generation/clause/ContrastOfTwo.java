package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What sets two people or things apart, where one sentence holds both against each other. */
final class ContrastOfTwo implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("contrast-of-two", Skill.CLOSE_READING, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Plain.halves(telling.text()).flatMap(halves -> draft(facts, telling, halves));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, List<String> halves) {
    List<String> subjects =
        halves.stream()
            .map(facts.language()::parse)
            .flatMap(half -> Core.of(half).stream())
            .map(Core::subjectWords)
            .distinct()
            .toList();
    if (subjects.size() < 2) {
      return Optional.empty();
    }
    String stem = stem(telling, subjects.get(0), subjects.get(1));
    return Stems.fit(stem) ? Optional.of(draft(facts, telling, stem, halves)) : Optional.empty();
  }

  /** A side that has an "and" of its own needs more than an "and" between the two. */
  private static String stem(Telling telling, String one, String other) {
    boolean compound = (one + " " + other).matches(".*\\b(?:and|or)\\b.*");
    String form =
        compound
            ? "What contrast does %s draw between %s on the one hand and %s on the other?"
            : "What contrast does %s draw between %s and %s?";
    return form.formatted(BodyName.inside(telling.holder()), one, other);
  }

  private static Draft draft(Facts facts, Telling telling, String stem, List<String> halves) {
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of("one", "One side: " + Quote.sentence(halves.get(0))),
            AnswerElement.of("other", "The other: " + Quote.sentence(halves.get(1))));
    ShortAnswer task = new ShortAnswer(stem, String.join(" ", halves), elements);
    return telling.draft(facts, DRAFTING, halves.get(1), task);
  }
}
