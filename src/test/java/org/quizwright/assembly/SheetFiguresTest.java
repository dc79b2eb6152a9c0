package org.quizwright.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

class SheetFiguresTest {

  private static final Worksheet SHEET =
      SheetAssembler.assemble(
              Harbour.model(), HarbourBank.bank(), Blueprint.standard(Harbour.THEME), sheet -> 2)
          .worksheet();

  private static final SheetFigures FIGURES = SheetFigures.of(Harbour.model(), SHEET);

  @Test
  void countsTheWordsOfAllSources() {
    assertThat(FIGURES.words()).isEqualTo(SHEET.sources().mapToInt(PrintedSource::words).sum());
    assertThat(FIGURES.reading()).isCloseTo(FIGURES.words() / 100.0, within(0.01));
    assertThat(FIGURES.wordsASentence()).isBetween(8.0, 30.0);
    assertThat(FIGURES.grade()).isBetween(4.0, 12.0);
  }

  @Test
  void sharesTheWordsAmongTheWorks() {
    assertThat(FIGURES.works())
        .extracting(SheetFigures.Share::author)
        .containsExactlyInAnyOrder("Ada Mercer", "Tobias Finch");
    assertThat(FIGURES.works().stream().mapToDouble(SheetFigures.Share::ofSheet).sum())
        .isCloseTo(1, within(0.001));
    // What stands in a panel and in a source above it is printed twice and counts twice.
    assertThat(FIGURES.works()).allMatch(work -> work.ofWork() > 0 && work.ofWork() < 1.1);
  }

  @Test
  void saysHowManyMarksOnlyLocate() {
    assertThat(FIGURES.locating()).isBetween(0.0, 0.4);
  }
}
