package org.quizwright.generation.comparison.pairing;

import java.util.List;
import java.util.Objects;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;

/** Whether two figures can't both be right: one referent, one time, one unit, two values. */
public final class FigureConflict {

  private static final double ROUNDING = 0.1;

  private FigureConflict() {}

  /** False wherever referent, time or unit differ or are unknown: those are two facts. */
  static boolean between(Figure one, Figure other) {
    return haveOneReferent(one, other) && areApart(one, other);
  }

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

  /** A hedge such as "at least" leaves room upwards, so only firm figures can clash. */
  private static boolean areApart(Figure one, Figure other) {
    boolean firm = one.hedge().isEmpty() && other.hedge().isEmpty();
    return firm
        && (one.high() * (1 + ROUNDING) < other.low() || other.high() * (1 + ROUNDING) < one.low());
  }
}
