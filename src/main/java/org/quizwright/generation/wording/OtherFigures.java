package org.quizwright.generation.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Figure;

/** Figures of the texts that could be mistaken for another one. */
public final class OtherFigures {

  /** Beyond this ratio nobody takes one for the other. */
  private static final double MOST_APART = 8;

  /** Below this ratio two figures may be roundings of one. */
  private static final double LEAST_APART = 1.15;

  private OtherFigures() {}

  /**
   * Same unit, same form, same magnitude, another value; the nearest first, each once. None where
   * no passage beside the figure's own has one: a reader would see that they don't stand there.
   */
  public static List<Figure> of(Facts facts, Figure figure) {
    List<Figure> found = new ArrayList<>();
    List<Figure> nearestFirst =
        facts.model().figures().stream()
            .filter(other -> facts.isOnTheme(other.ref().source(), other.ref().passage()))
            .sorted(Comparator.comparingInt(other -> distance(figure, other)))
            .toList();
    for (Figure other : nearestFirst) {
      boolean apart = found.stream().allMatch(each -> isApart(each, other));
      if (isLike(figure, other) && apart && !isCruel(facts, other)) {
        found.add(other);
      }
    }
    return found.isEmpty() || distance(figure, found.get(0)) > 1 ? List.of() : found;
  }

  /** In passages; a figure of another text is far from all. */
  private static int distance(Figure one, Figure other) {
    return one.ref().source().equals(other.ref().source())
        ? Math.abs(one.ref().passage() - other.ref().passage())
        : Integer.MAX_VALUE;
  }

  private static boolean isLike(Figure figure, Figure other) {
    return (other.unit().equals(figure.unit()) || (other.isCount() && figure.isCount()))
        && !other.isRange()
        && !figure.isRange()
        && isApart(figure, other)
        && ratio(figure, other) <= MOST_APART
        && form(figure).equals(form(other));
  }

  private static boolean isApart(Figure one, Figure other) {
    return ratio(one, other) >= LEAST_APART;
  }

  private static double ratio(Figure one, Figure other) {
    double low = Math.min(one.low(), other.low());
    return low <= 0 ? Double.MAX_VALUE : Math.max(one.low(), other.low()) / low;
  }

  /** Digits read as zeros, so that "40 million" stands beside "12 million" and not "twelve". */
  private static String form(Figure figure) {
    return figure.exact().replaceAll("[\\d.,]+", "0");
  }

  private static boolean isCruel(Facts facts, Figure figure) {
    return facts.model().isSensitive(figure.ref());
  }
}
