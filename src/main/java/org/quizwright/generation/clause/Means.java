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
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** How somebody did something: "by" and a verb. */
final class Means implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("means", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern BY =
      Pattern.compile(
          "(?s)(.+?),? by (?:\\p{L}+ly )?(\\p{L}+ing\\b(?:(?!,? and \\p{L}+ed\\b|, and|,? and (?:got|sent|took|made|went))[^;:—])*).*\\.");

  private static final int MOST_WORDS = 26;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    Matcher by = BY.matcher(plain.sentence().text());
    return by.matches()
        ? Core.of(new Plain(plain.opening(), facts.language().parse(by.group(1) + ".")))
            .filter(core -> core.sentence().children(core.clause().head(), "cop").isEmpty())
            .filter(core -> core.sentence().children(core.clause().head(), "conj").isEmpty())
            .flatMap(core -> draft(facts, telling, core, by.group(2)))
        : Optional.empty();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core, String answer) {
    String text = core.sentence().text();
    String rest = text.substring(core.mainVerb().end(), text.length() - 1);
    String stem = telling.ask("how " + core.inverted() + rest + core.opening());
    boolean fit =
        Stems.fitShort(stem)
            && Phrase.leansOnlyOnStem(rest)
            && !rest.matches("(?s).*[,;:–—(].*")
            && Phrase.length(answer) <= MOST_WORDS;
    return fit
        ? Optional.of(telling.answered(facts, DRAFTING, "means", stem, "by " + answer))
        : Optional.empty();
  }
}
