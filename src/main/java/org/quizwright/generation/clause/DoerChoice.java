package org.quizwright.generation.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Who did something, among people or bodies that the texts name. */
final class DoerChoice implements QuestionRule {

  /** How many others a choice needs at least. */
  static final int FEWEST = 2;

  private static final int MOST = 3;

  private static final Drafting DRAFTING =
      new Drafting("doer-choice", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(telling -> draft(facts, telling).stream())
        .filter(Draft::touchesTheTheme)
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Doing.of(telling.plain(facts))
        .filter(doing -> Stems.fit(telling.ask(doing.question())))
        .filter(doing -> others(facts, telling, doing).size() >= FEWEST)
        .map(doing -> draft(facts, telling, doing));
  }

  /**
   * Those that nothing in the texts connects with the deed, at most three; none where no passage
   * beside it names one of them, as a reader would see at once that they don't belong.
   */
  static List<String> others(Facts facts, Telling telling, Doing doing) {
    List<String> like = Doers.like(facts, telling, doing);
    boolean seen = !like.isEmpty() && Doers.isBeside(facts, telling, like.get(0));
    return seen ? like.stream().limit(MOST).toList() : List.of();
  }

  private static Draft draft(Facts facts, Telling telling, Doing doing) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", doing.doer())));
    others(facts, telling, doing)
        .forEach(
            name ->
                options.add(
                    Option.distractor(
                        "d" + options.size(),
                        name,
                        "The texts name " + name + ", but don’t say so of it.")));
    return DRAFTING.draft(
        facts,
        doing.did(),
        new MultipleChoice(telling.ask(doing.question()), options),
        1,
        List.of(telling.evidence(facts)),
        telling.assertedBy());
  }
}
