package org.quizwright.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.time.HistoricalDate;

class YearsToldTest {

  private static final HistoricalDate TWENTIES = HistoricalDate.parse("1920/1929");

  private static final List<YearsTold> TOLD =
      YearsTold.of(
          Texts.passages(
                  "1950",
                  new String[] {"Work began in 1911 and ended in 1924.", "Nobody was paid."})
              .stream()
              .map(AnalysedPassage::passage)
              .toList());

  @Test
  void countsTheShareOfYearsInAPeriod() {
    assertThat(TOLD.get(0).share(TWENTIES)).isEqualTo(0.5);
  }

  @Test
  void goesOnWithTheLastYearWhereAPassageNamesNone() {
    assertThat(TOLD.get(1).share(TWENTIES)).isEqualTo(0.5);
    assertThat(TOLD.get(1).isNamedIn(TWENTIES)).isFalse();
  }

  @Test
  void saysNothingOfAThemeWithoutPeriod() {
    assertThat(TOLD.get(0).share(null)).isZero();
  }
}
