package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Action;
import org.quizwright.generation.telling.Continuation;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.language.ListFile;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What somebody ordered, demanded, founded: the object of a plain clause that tells a deed. */
final class ActionObject implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("action-object", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Set<String> DEEDS = deeds();

  /** "A ban" or "an inquiry" says too little. */
  private static final int FEWEST_CONTENT = 3;

  private static final Pattern NAMES_OR_COUNTS =
      Pattern.compile(
          "(?<=.)\\p{Lu}|\\d|(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\\b");

  private static final Pattern EXAMPLES =
      Pattern.compile(",? (?:including|such as|among (?:them|others))\\b.*|: .*");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Action.of(telling.plain(facts))
        .filter(action -> action.core().isPast() && DEEDS.contains(action.verb()))
        .filter(ActionObject::saysEnough)
        .filter(action -> Stems.fitShort(telling.ask("what " + action.asked())))
        .filter(action -> !Continuation.tellsMore(facts, telling, action.core().mainVerb().lemma()))
        .map(action -> draft(facts, telling, action))
        .filter(Draft::touchesTheTheme);
  }

  private static Set<String> deeds() {
    Set<String> deeds = new TreeSet<>();
    ListFile.lines(ActionObject.class, "deeds.txt")
        .forEach(line -> deeds.addAll(List.of(line.split(", ", -1))));
    return deeds;
  }

  private static boolean saysEnough(Action action) {
    String answer = answer(action);
    return Words.content(answer).size() >= FEWEST_CONTENT || NAMES_OR_COUNTS.matcher(answer).find();
  }

  private static String answer(Action action) {
    return Phrase.closed(Phrase.withoutCircumstance(action.answerWords()));
  }

  /** Who names the list of demands has answered, without what it holds. */
  private static List<String> withoutExamples(String answer) {
    String core = EXAMPLES.matcher(answer).replaceFirst("");
    return core.equals(answer) ? List.of() : List.of(core);
  }

  private static Draft draft(Facts facts, Telling telling, Action action) {
    String answer = answer(action);
    ShortAnswer task =
        ShortAnswer.ofOne(
            telling.ask("what " + action.asked()),
            Phrase.sentence(answer),
            "object",
            answer,
            withoutExamples(answer));
    return telling.draft(facts, DRAFTING, answer, task);
  }
}
