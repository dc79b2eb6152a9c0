package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Warning;

/** Warns where one source gives two values for the same thing at the same time. */
final class TwoValues {

  private TwoValues() {}

  static List<Warning> find(List<Figure> figures) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      for (Figure other : figures.subList(i + 1, figures.size())) {
        if (disagree(figures.get(i), other)) {
          warnings.add(warning(figures.get(i), other));
        }
      }
    }
    return warnings;
  }

  /** Only a long description at a named time says that two figures count the same. */
  private static boolean disagree(Figure one, Figure other) {
    return one.ref().source().equals(other.ref().source())
        && one.asOf() != null
        && one.asOf().equals(other.asOf())
        && one.unit().equals(other.unit())
        && one.measures().split("\\s+").length > 1
        && same(one.measures(), other.measures())
        && !one.ref().equals(other.ref())
        && (one.high() < other.low() || other.high() < one.low());
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private static Warning warning(Figure one, Figure other) {
    return new Warning(
        other.ref().source(),
        other.ref().passage(),
        "Two values for “"
            + other.measures()
            + "” in "
            + other.asOf()
            + ": “"
            + one.exact()
            + "” and “"
            + other.exact()
            + "”.");
  }
}
