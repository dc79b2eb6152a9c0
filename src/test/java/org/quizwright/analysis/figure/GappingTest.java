package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class GappingTest {

  private static List<Figure> in(String text) {
    return new FigureFinder(List.of()).find(Texts.passages("1901", new String[] {text}));
  }

  @Test
  void countsForASecondVoiceWhatTheFirstCounted() {
    assertThat(
            in("Weavers at the time spoke of 150,000 people and more, the magistrates of 60,000."))
        .extracting(Figure::low, Figure::unit, Figure::assertedBy)
        .endsWith(tuple(60_000.0, "people", "the magistrates"));
  }

  @Test
  void countsAgainBehindAColon() {
    assertThat(
            in(
                "The mayor spoke of 60,000 people. Historians come down near the magistrates:"
                    + " somewhere between 40,000 and 60,000."))
        .extracting(Figure::low, Figure::high, Figure::unit)
        .endsWith(tuple(40_000.0, 60_000.0, "people"));
  }
}
