package org.quizwright.assembly.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class ChartMakerTest {

  private static final String BREAD =
      "Bread was 40 percent of what a family ate in Ayton, 35 percent in Beeford and 20 percent"
          + " in Corby.";
  private static final String CRANES =
      "The quay had 12 cranes in 1921, 18 cranes in 1924 and 31 cranes in 1930.";

  private static final List<Figure> OF_BREAD =
      List.of(
          figure(40, "percent", "food eaten in Ayton", null, 1),
          figure(35, "percent", "food eaten in Beeford", null, 1),
          figure(20, "percent", "food eaten in Corby", null, 1));

  @Test
  void drawsSeveralThingsOfOneSentence() {
    assertThat(charts(OF_BREAD))
        .containsExactly(
            new Chart(
                "Food eaten",
                new SheetPlace("A", 1, 1),
                List.of(
                    new Chart.Bar("Ayton", 40, "40 percent"),
                    new Chart.Bar("Beeford", 35, "35 percent"),
                    new Chart.Bar("Corby", 20, "20 percent"))));
  }

  @Test
  void drawsOneThingThroughTime() {
    assertThat(
            charts(
                List.of(
                    figure(12, "cranes", "cranes on the quay", "1921", 2),
                    figure(18, "cranes", "cranes on the quay", "1924", 2),
                    figure(31, "cranes", "cranes on the quay", "1930", 2))))
        .extracting(chart -> chart.bars().stream().map(Chart.Bar::label).toList())
        .containsExactly(List.of("1921", "1924", "1930"));
  }

  @Test
  void drawsNothingForTwoNumbers() {
    assertThat(charts(OF_BREAD.subList(0, 2))).isEmpty();
  }

  @Test
  void drawsNothingForOneThingAtOneTime() {
    assertThat(
            charts(
                List.of(
                    figure(12, "cranes", "cranes on the quay", "1921", 2),
                    figure(18, "cranes", "cranes on the quay", "1921", 2),
                    figure(31, "cranes", "cranes on the quay", "1930", 2))))
        .isEmpty();
  }

  @Test
  void drawsNoUncertainNumber() {
    List<Figure> hedged = new ArrayList<>(OF_BREAD.subList(0, 2));
    Figure last = OF_BREAD.get(2);
    hedged.add(
        new Figure(
            20, 20, "percent", last.measures(), null, "at least", "", last.ref(), "20 percent"));
    assertThat(charts(hedged)).isEmpty();
  }

  @Test
  void leavesOutWhatTheSheetAsks() {
    AskedOnSheet asked =
        new AskedOnSheet(
            List.of(),
            List.of(),
            List.of(new Evidence("quay", 1, "35 percent in Beeford", "", "")));
    assertThat(new ChartMaker(OF_BREAD, asked, false).of(source())).isEmpty();
  }

  private static List<Chart> charts(List<Figure> figures) {
    return new ChartMaker(figures, new AskedOnSheet(List.of(), List.of(), List.of()), false)
        .of(source());
  }

  private static Figure figure(
      int value, String unit, String measures, @Nullable String year, int sentence) {
    return new Figure(
        value,
        value,
        unit,
        measures,
        year == null ? null : HistoricalDate.parse(year),
        "",
        "",
        new TextRef("quay", 1, sentence),
        value + " " + unit);
  }

  private static PrintedSource source() {
    PrintedParagraph paragraph =
        new PrintedParagraph(
            List.of(
                new PrintedSentence(new TextRef("quay", 1, 1), BREAD, false),
                new PrintedSentence(new TextRef("quay", 1, 2), CRANES, false)),
            false);
    return new PrintedSource("A", "quay", "", "", List.of(paragraph), List.of());
  }
}
