package org.quizwright.assembly.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.quizwright.language.Case;
import org.quizwright.model.content.Figure;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.time.DateWords;

/**
 * Finds figures that deserve a chart: three or more that a source states in one unit, either of
 * several things in one sentence, or of one thing at several times.
 */
final class ChartMaker {

  private static final int FEWEST = 3;
  private static final int MOST = 8;

  private final List<Figure> figures;
  private final AskedOnSheet asked;
  private final boolean american;

  ChartMaker(List<Figure> figures, AskedOnSheet asked, boolean american) {
    this.figures = figures;
    this.asked = asked;
    this.american = american;
  }

  /** The charts of what a source prints, without the numbers that the sheet asks for. */
  List<Chart> of(PrintedSource source) {
    Map<Figure, SheetPlace> printed = printed(source);
    List<Chart> charts = new ArrayList<>();
    grouped(printed, figure -> figure.ref() + figure.unit())
        .forEach(group -> things(group, printed).ifPresent(charts::add));
    grouped(printed, figure -> figure.measures() + "\n" + figure.unit())
        .forEach(group -> times(group, printed).ifPresent(charts::add));
    return charts;
  }

  private Map<Figure, SheetPlace> printed(PrintedSource source) {
    Map<Figure, SheetPlace> printed = new LinkedHashMap<>();
    for (int p = 0; p < source.paragraphs().size(); p++) {
      List<PrintedSentence> sentences = source.paragraphs().get(p).sentences();
      for (int s = 0; s < sentences.size(); s++) {
        PrintedSentence sentence = sentences.get(s);
        SheetPlace place = new SheetPlace(source.letter(), p + 1, s + 1);
        figures.stream()
            .filter(figure -> figure.ref().equals(sentence.ref()) && isPlain(figure))
            .filter(figure -> sentence.text().contains(figure.exact()))
            .forEach(figure -> printed.putIfAbsent(figure, place));
      }
    }
    return printed;
  }

  /** "At least 58" has no length to draw. */
  private boolean isPlain(Figure figure) {
    return figure.low() > 0
        && !figure.isRange()
        && figure.hedge().isEmpty()
        && !figure.unit().isEmpty()
        && !asked.asks(figure);
  }

  private static List<List<Figure>> grouped(
      Map<Figure, SheetPlace> printed, Function<Figure, String> key) {
    Map<String, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : printed.keySet()) {
      groups.computeIfAbsent(key.apply(figure), k -> new ArrayList<>()).add(figure);
    }
    return groups.values().stream()
        .filter(group -> group.size() >= FEWEST && group.size() <= MOST)
        .toList();
  }

  private Optional<Chart> things(List<Figure> group, Map<Figure, SheetPlace> places) {
    return MeasureSlot.of(group.stream().map(Figure::measures).toList())
        .map(
            slot -> {
              List<Chart.Bar> bars = new ArrayList<>();
              for (int i = 0; i < group.size(); i++) {
                bars.add(bar(slot.fillings().get(i), group.get(i)));
              }
              return chart(slot.title(), bars, group, places);
            });
  }

  private Optional<Chart> times(List<Figure> group, Map<Figure, SheetPlace> places) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (Figure figure : group) {
      if (figure.asOf() != null) {
        bars.add(bar(DateWords.of(figure.asOf(), american), figure));
      }
    }
    long distinct = bars.stream().map(Chart.Bar::label).distinct().count();
    return distinct == group.size()
        ? Optional.of(chart(group.get(0).measures(), bars, group, places))
        : Optional.empty();
  }

  private static Chart.Bar bar(String label, Figure figure) {
    return new Chart.Bar(label, figure.low(), figure.exact());
  }

  private static Chart chart(
      String title, List<Chart.Bar> bars, List<Figure> group, Map<Figure, SheetPlace> places) {
    return new Chart(Case.upper(title), Objects.requireNonNull(places.get(group.get(0))), bars);
  }
}
