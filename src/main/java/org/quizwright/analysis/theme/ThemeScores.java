package org.quizwright.analysis.theme;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How strongly a passage speaks for each theme.
 *
 * @param scores one a theme, in the course's order, none negative
 */
record ThemeScores(List<Double> scores) {

  ThemeScores {
    scores = List.copyOf(scores);
  }

  double of(int theme) {
    return scores.get(theme);
  }

  double total() {
    return scores.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Adds {@code share} of another passage's scores. */
  ThemeScores plus(ThemeScores other, double share) {
    return new ThemeScores(
        IntStream.range(0, scores.size())
            .mapToObj(i -> scores.get(i) + share * other.scores.get(i))
            .toList());
  }

  /** The themes from the strongest to the weakest; of equals the earlier one first. */
  List<Integer> ranked() {
    return IntStream.range(0, scores.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer theme) -> -scores.get(theme)))
        .toList();
  }
}
