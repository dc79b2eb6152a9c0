package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What the trigger, the aim or the main demand of something was. */
final class Identity implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("identity", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern IS =
      Pattern.compile(
          "(?s)(The [^,;:—]*? (?:of|for|behind|to) [^,;:—]*?),? (was|is|were|are) ((?:the|an?|that|to) [^;:—]+?)(?:, (?:while|which|who|and|but|with|as) .*)?\\.");

  /** Nouns that ask for a name or a reason, not for a judgement. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)The (?:\\p{L}+ |“[^”]+” ){0,2}?(?:“)?(?:front organi[sz]ation|trigger|cause|reason|aim|goal|purpose|essence|demand|result|outcome"
              + "|effect|impact|condition|lever|task|basis|source|object|consequence|role|centre|center|slogan|idea)\\b.*");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Matcher is = IS.matcher(telling.text());
    if (!is.matches() || !ROLE.matcher(is.group(1)).matches()) {
      return Optional.empty();
    }
    String subject = Phrase.lowered(is.group(1));
    String stem = telling.ask("what %s %s".formatted(is.group(2), subject));
    return Stems.fit(stem) && Phrase.standsAlone(subject)
        ? Optional.of(telling.answered(facts, DRAFTING, "answer", stem, is.group(3)))
        : Optional.empty();
  }
}
