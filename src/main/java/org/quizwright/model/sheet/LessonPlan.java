package org.quizwright.model.sheet;

import java.util.List;
import org.quizwright.model.course.Gloss;

/**
 * The first page of a key.
 *
 * @param steps their minutes add up to the lesson, or to less where the sheet needs less
 * @param modelParagraph an answer to the enquiry in the sources' words, every claim attributed
 * @param exitAnswer what to hope for in answer to the exit prompt
 * @param views whose views the sheet's sources hold
 * @param warnings what to know before using the sheet
 * @param unreviewed how many of its questions no person has reviewed
 */
public record LessonPlan(
    List<Step> steps,
    String starter,
    List<Gloss> words,
    List<String> discussion,
    List<String> misconceptions,
    String modelParagraph,
    String exitAnswer,
    List<String> views,
    List<String> warnings,
    int unreviewed) {

  /** One step of the lesson. */
  public record Step(int minutes, String activity) {}

  /** What the steps take together. */
  public int minutes() {
    return steps.stream().mapToInt(Step::minutes).sum();
  }

  public LessonPlan {
    steps = List.copyOf(steps);
    words = List.copyOf(words);
    discussion = List.copyOf(discussion);
    misconceptions = List.copyOf(misconceptions);
    views = List.copyOf(views);
    warnings = List.copyOf(warnings);
  }
}
