package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;

class MarginsTest {

  private static final int LEFT = 56;
  private static final int RIGHT = 50;
  private static final int TOP = 42;
  private static final int BOTTOM = 22;
  private static final int LETTER_TOP = 28;
  private static final int LETTER_BOTTOM = 18;
  private static final int WHITE = 250;

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "A4, LARGE", "A4, DYSLEXIA", "LETTER, STANDARD", "LETTER, LARGE"})
  void nothingIsDrawnInTheMargins(Paper paper, Edition edition) throws IOException {
    assertNothingInTheMargins(SampleSheet.sheet(paper, edition, "en-GB"));
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void whatIsTallerThanAPageSplitsAndNeverRunsOff(Edition edition) throws IOException {
    assertNothingInTheMargins(OverlongSheet.like(SampleSheet.sheet(Paper.A4, edition, "en-GB")));
  }

  private static void assertNothingInTheMargins(Worksheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorksheetPdf.render(sheet, SampleSheet.VERSION_1, out);
    try (ReadBack read = new ReadBack(out.toByteArray())) {
      for (int page = 0; page < read.document().getNumberOfPages(); page++) {
        assertThat(inkInMargins(read.picture(page), sheet.blueprint().paper()))
            .as("page %d", page + 1)
            .isZero();
      }
    }
  }

  private static int inkInMargins(BufferedImage page, Paper paper) {
    int top = paper == Paper.A4 ? TOP : LETTER_TOP;
    int bottom = page.getHeight() - (paper == Paper.A4 ? BOTTOM : LETTER_BOTTOM);
    int ink = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean margin = x < LEFT || x > page.getWidth() - RIGHT || y < top || y > bottom;
        ink += margin && page.getRaster().getSample(x, y, 0) < WHITE ? 1 : 0;
      }
    }
    return ink;
  }
}
