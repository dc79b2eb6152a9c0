package org.quizwright.model.sheet;

import java.util.List;
import org.quizwright.model.question.Question;

/**
 * A question on a sheet.
 *
 * @param number counted over the whole sheet, the same on every variant
 * @param starters sentence openings to print, empty on all but support sheets
 */
public record Item(int number, Question question, List<String> starters) {

  public Item {
    starters = List.copyOf(starters);
  }
}
