package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Warning;
import org.quizwright.model.time.HistoricalDate;

/** Warns where one source gives two values for the same thing at the same time. */
final class TwoValues {

  private TwoValues() {}

  /** What two figures of one source share that count the same thing. */
  private record Counted(String source, String measures, String unit, HistoricalDate asOf) {}

  static List<Warning> find(List<Figure> figures) {
    Map<Counted, List<Figure>> earlier = new LinkedHashMap<>();
    List<Warning> warnings = new ArrayList<>();
    for (Figure figure : figures) {
      HistoricalDate asOf = figure.asOf();
      if (asOf != null && isLong(figure.measures())) {
        String measures = figure.measures().toLowerCase(Locale.ROOT);
        Counted counted = new Counted(figure.ref().source(), measures, figure.unit(), asOf);
        List<Figure> same = earlier.computeIfAbsent(counted, each -> new ArrayList<>());
        same.stream()
            .filter(other -> disagree(other, figure))
            .map(other -> warning(other, figure))
            .forEach(warnings::add);
        same.add(figure);
      }
    }
    return warnings;
  }

  /** Only a long description at a named time says that two figures count the same. */
  private static boolean isLong(String measures) {
    return measures.split("\\s+").length > 1;
  }

  private static boolean disagree(Figure one, Figure other) {
    return !one.ref().equals(other.ref()) && (one.high() < other.low() || other.high() < one.low());
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
