package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What moved somebody to act, where a phrase says so without "because". */
final class Motive implements QuestionRule {

  private static final String MOVED = Motives.OPENINGS;

  /** The motive first: "Fearing a strike, the owners gave way." */
  private static final Pattern FIRST =
      Pattern.compile("^(?<asked>(?:" + MOVED + ") [^,;:—]+), (?<shown>[^;:—]+)\\.$");

  /** The motive last: "The owners gave way, fearing a strike." */
  private static final Pattern LAST =
      Pattern.compile("^(?<shown>[^;:—]+), (?<asked>(?:" + MOVED + ") [^,;:—]+)\\.$");

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:this|these|those|such|that \\p{L}+$)\\b");

  private static final RestOfSentence MOTIVE =
      new RestOfSentence(
          new Drafting("motive", Skill.CLOSE_READING, Demand.INFER).after(Aspect.REASON),
          List.of(FIRST, LAST),
          "What, according to the rest of the sentence, was the reason?",
          halves ->
              !POINTS.matcher(halves.asked()).find()
                  && Motives.isNamed(halves.asked())
                  && !RestOfSentence.isOnlyHeld(halves.shown()),
          Motives::named);

  @Override
  public List<Draft> write(Facts facts) {
    return MOTIVE.write(facts);
  }
}
