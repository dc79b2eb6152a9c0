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

/** What was so in spite of something else. */
final class Concession implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("concession", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern DESPITE =
      Pattern.compile("(?s)(?:Despite|In spite of|Notwithstanding) (.+?), ((?!and\\b)[^,;]+)\\.");

  private static final int MOST_ANSWER = 40;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream().flatMap(telling -> draft(facts, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Matcher despite = DESPITE.matcher(telling.text());
    if (!despite.matches()) {
      return Optional.empty();
    }
    String stem = telling.ask("what was true despite " + despite.group(1));
    boolean fit =
        Stems.fit(stem)
            && Phrase.standsAlone(despite.group(1))
            && Phrase.length(despite.group(2)) <= MOST_ANSWER;
    return fit ? Optional.of(draft(facts, telling, stem, despite.group(2))) : Optional.empty();
  }

  private static Draft draft(Facts facts, Telling telling, String stem, String answer) {
    ShortAnswer task =
        new ShortAnswer(
            stem,
            Phrase.sentence(answer),
            List.of(new AnswerElement("case", answer, List.of(), 1)));
    return DRAFTING.draft(
        facts, answer, task, 1, List.of(telling.evidence(facts)), telling.assertedBy());
  }
}
