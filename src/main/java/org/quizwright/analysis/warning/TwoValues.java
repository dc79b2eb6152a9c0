package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Warning;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Warns where one source gives two values for the same thing at the same time. */
final class TwoValues {

  /** How many words, the number among them, its noun may be away. */
  private static final int WINDOW = 4;

  private TwoValues() {}

  /** What two figures of one source share that count the same thing. */
  private record Counted(String source, String measures, String unit, HistoricalDate asOf) {}

  /**
   * @param sentences the text of every sentence that gives a figure
   */
  static List<Warning> find(List<Figure> figures, Map<TextRef, String> sentences) {
    Map<Counted, List<Figure>> earlier = new LinkedHashMap<>();
    List<Warning> warnings = new ArrayList<>();
    for (Figure figure : figures) {
      HistoricalDate asOf = figure.asOf();
      if (asOf != null && isLong(figure.measures()) && isNamed(figure, sentences)) {
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

  /** Whether the sentence itself says what the number counts, close behind it. */
  private static boolean isNamed(Figure figure, Map<TextRef, String> sentences) {
    String text = sentences.getOrDefault(figure.ref(), "");
    int at = text.indexOf(figure.exact());
    String behind = at < 0 ? "" : text.substring(at);
    String noun = figure.measures().split("\\s+", 2)[0];
    return Stream.of(behind.split("\\s+", -1)).limit(WINDOW).anyMatch(noun::equalsIgnoreCase);
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
