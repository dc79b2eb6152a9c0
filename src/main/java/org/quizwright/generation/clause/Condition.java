package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** On what condition something was given or done. */
final class Condition implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("condition", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern CONDITION =
      Pattern.compile("(?s)(.+?),?(?: but)?(?: only)? on (?:the )?condition that (.+)\\.");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Matcher condition = CONDITION.matcher(telling.text());
    return condition.matches()
        ? Core.of(facts.language().parse(condition.group(1) + "."))
            .map(core -> telling.ask("on what condition " + asked(core)))
            .filter(Stems::fitShort)
            .map(stem -> draft(facts, telling, stem, condition.group(2)))
        : Optional.empty();
  }

  private static String asked(Core core) {
    String text = core.sentence().text();
    return core.inverted()
        + text.substring(core.mainVerb().end(), text.length() - 1)
        + core.opening();
  }

  private static Draft draft(Facts facts, Telling telling, String stem, String answer) {
    ShortAnswer task =
        ShortAnswer.ofOne(stem, Phrase.sentence("That " + answer), "condition", answer);
    return telling.draft(facts, DRAFTING, answer, task);
  }
}
