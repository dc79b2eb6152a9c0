package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Selection;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

class CodeForCamerasTest {

  private static final Variant VERSION_2 =
      new Variant(2, "2-7Q4KD0", SampleSheet.VERSION_1.orders());

  static Worksheet sheet(Paper paper, Edition edition, boolean qr) {
    Worksheet sheet = SampleSheet.sheet(paper, edition, "en-GB");
    Blueprint old = sheet.blueprint();
    Blueprint blueprint =
        new Blueprint(
            old.theme(),
            old.level(),
            old.paper(),
            old.editions(),
            old.minutes(),
            old.variants(),
            old.seed(),
            old.onlyReviewed(),
            old.sensitive(),
            Selection.OPEN,
            qr);
    return new Worksheet(
        sheet.course(), sheet.theme(), blueprint, sheet.parts(), sheet.exitPrompt());
  }

  private static String readByACamera(Worksheet sheet, int dotsPerInch) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorksheetPdf.render(sheet, VERSION_2, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      int last = document.getNumberOfPages() - 1;
      return decoded(
          new PDFRenderer(document).renderImageWithDPI(last, dotsPerInch, ImageType.RGB));
    }
  }

  private static String decoded(BufferedImage page) throws Exception {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource seen = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  @ParameterizedTest
  @CsvSource({
    "A4, STANDARD, 200",
    "A4, LARGE, 200",
    "A4, DYSLEXIA, 200",
    "LETTER, STANDARD, 200",
    "A4, STANDARD, 130",
    "LETTER, LARGE, 300"
  })
  void isReadFromThePrintedPage(Paper paper, Edition edition, int dotsPerInch) throws Exception {
    assertThat(readByACamera(sheet(paper, edition, true), dotsPerInch)).isEqualTo("2-7Q4KD0");
  }

  @Test
  void isThereOnlyIfAskedFor() {
    assertThatThrownBy(() -> readByACamera(sheet(Paper.A4, Edition.STANDARD, false), 200))
        .isInstanceOf(NotFoundException.class);
  }
}
