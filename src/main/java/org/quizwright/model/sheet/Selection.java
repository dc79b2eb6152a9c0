package org.quizwright.model.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.quizwright.model.Checks;
import org.quizwright.model.question.QuestionType;

/**
 * What is decided about a sheet's questions; the rest is left to the program.
 *
 * @param questions how many, or 0 for as many as fit the lesson
 * @param mix the kinds that may be asked; empty for all
 * @param pinned ids of questions that must be on the sheet
 * @param dropped questions to leave out, by the number that they have on the sheet that is printed
 *     without this and {@code swapped}
 * @param swapped questions to replace by others of their part, by the same number; one that is
 *     named twice gives way to the second-best
 */
public record Selection(
    int questions,
    List<QuestionType> mix,
    List<String> pinned,
    List<Integer> dropped,
    List<Integer> swapped) {

  /** Nothing is decided. */
  public static final Selection OPEN = new Selection(0, List.of(), List.of(), List.of(), List.of());

  /** No lesson has more. */
  public static final int MOST = 36;

  public Selection {
    Checks.require(questions >= 0 && questions <= MOST, "questions must lie between 1 and " + MOST);
    mix = List.copyOf(new LinkedHashSet<>(mix));
    pinned = List.copyOf(new LinkedHashSet<>(pinned));
    dropped = List.copyOf(new LinkedHashSet<>(dropped));
    swapped = List.copyOf(swapped);
  }

  public boolean lets(QuestionType type) {
    return mix.isEmpty() || mix.contains(type);
  }

  /** The numbers of the questions that don't stay, each once. */
  public List<Integer> changed() {
    List<Integer> all = new ArrayList<>(dropped);
    all.addAll(swapped);
    return List.copyOf(new LinkedHashSet<>(all));
  }
}
