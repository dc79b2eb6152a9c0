package org.quizwright.model.sheet;

import java.util.List;
import org.quizwright.model.course.EditorNote;

/**
 * The teacher's key to all variants of a sheet.
 *
 * @param lineMaps one for each edition and paper printed
 * @param notes the course author's notes for the key on words that the sheet prints
 */
public record AnswerKey(
    Worksheet worksheet,
    List<Variant> variants,
    LessonPlan plan,
    List<LineMap> lineMaps,
    List<EditorNote> notes) {

  /** The same key, for lines as printed now. */
  public AnswerKey withLineMaps(List<LineMap> printed) {
    return new AnswerKey(worksheet, variants, plan, printed, notes);
  }

  public AnswerKey {
    variants = List.copyOf(variants);
    lineMaps = List.copyOf(lineMaps);
    notes = List.copyOf(notes);
  }
}
