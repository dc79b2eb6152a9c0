package org.quizwright.generation.comparison.pairing;

import java.util.List;
import java.util.Objects;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;

/** Whether two figures measure one thing: one referent, one time, one unit. */
public final class FigureConflict {

  private FigureConflict() {}

  /** Whether both say how much of one thing there was at one time, in one unit. */
  public static boolean haveOneReferent(Figure one, Figure other) {
    return one.asOf() != null
        && Objects.equals(one.asOf(), other.asOf())
        && one.unit().equals(other.unit())
        && measureTheSame(one, other);
  }

  private static boolean measureTheSame(Figure one, Figure other) {
    List<String> mine = Words.lemmas(one.measures()).stream().distinct().sorted().toList();
    List<String> theirs = Words.lemmas(other.measures()).stream().distinct().sorted().toList();
    return !mine.isEmpty() && mine.equals(theirs);
  }
}
