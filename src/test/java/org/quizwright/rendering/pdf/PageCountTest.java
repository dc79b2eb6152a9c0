package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;

class PageCountTest {

  private static final Worksheet SHEET = HardSheets.sheet(1, Paper.A4, Edition.STANDARD);
  private static final Worksheet OTHER = HardSheets.sheet(2, Paper.A4, Edition.STANDARD);
  private static final Worksheet LARGE = HardSheets.sheet(1, Paper.A4, Edition.LARGE);

  @Test
  void countsThePagesThatArePrinted() {
    assertThat(Math.ceil(new PageCount().length(SHEET))).isEqualTo(WorksheetPdf.pages(SHEET));
  }

  @Test
  void measuresTheSameWhateverItHasMeasuredBefore() {
    PageCount used = new PageCount();
    used.length(OTHER);
    used.length(LARGE);
    used.length(SHEET);

    assertThat(used.length(SHEET)).isEqualTo(new PageCount().length(SHEET));
    assertThat(used.length(LARGE)).isEqualTo(new PageCount().length(LARGE));
  }
}
