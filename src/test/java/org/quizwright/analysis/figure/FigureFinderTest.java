package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class FigureFinderTest {

  private static final TextRef REF = new TextRef("source-1", 1, 1);

  private static List<Figure> in(String... text) {
    return new FigureFinder(List.of(new Claim(REF, "official data", false, "")))
        .find(Texts.passages("1901", text));
  }

  @Test
  void givesValueCountYearHedgeAndVoice() {
    assertThat(in("According to official data, at least 365,000 miners had no flat in 1989."))
        .containsExactly(
            new Figure(
                365_000,
                365_000,
                "people",
                "miners who had no flat in 1989",
                HistoricalDate.parse("1989"),
                "at least",
                "official data",
                REF,
                "365,000"));
  }

  @Test
  void readsARangeOfPercent() {
    assertThat(in("Output fell by 40 to 50 percent."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .containsExactly(tuple(40.0, 50.0, "percent"));
  }

  @Test
  void letsJoinedNumbersShareWhatTheyCount() {
    assertThat(in("Some 90,000 and 390,000 beds passed to the state."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(90_000.0, "beds"), tuple(390_000.0, "beds"));
  }

  @Test
  void countsByOnesWhatWasCountedBefore() {
    assertThat(in("The state took over 143 voluntary hospitals and 545 municipal ones."))
        .extracting(Figure::low, Figure::unit)
        .containsExactly(tuple(143.0, "hospitals"), tuple(545.0, "hospitals"));
  }

  @Test
  void readsMoneyWithItsScale() {
    assertThat(in("The company was worth $6-7 billion."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .containsExactly(tuple(6e9, 7e9, "US dollars"));
  }

  @Test
  void readsHalfAsAShare() {
    assertThat(in("The price was roughly half of the costs."))
        .extracting(Figure::low, Figure::hedge, Figure::measures)
        .containsExactly(tuple(0.5, "roughly", "costs"));
  }

  @Test
  void dealsOutWhatRespectivelyBinds() {
    assertThat(in("The unions Amber and Cobalt had three and one seats, respectively."))
        .extracting(Figure::low, Figure::measures)
        .containsExactly(tuple(3.0, "seats of Amber"), tuple(1.0, "seats of Cobalt"));
  }

  @Test
  void countsNoYearsDaysOrAges() {
    assertThat(in("On July 10, 1989, John Kay, 35, went to Leeds.")).isEmpty();
  }
}
