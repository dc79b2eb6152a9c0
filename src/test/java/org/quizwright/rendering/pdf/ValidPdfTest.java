package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.pdf.page.Imprint;
import org.quizwright.rendering.pdf.page.Paginator;
import org.quizwright.rendering.pdf.page.PdfFile;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ValidPdfTest {

  @ParameterizedTest
  @CsvSource({
    "A4, STANDARD",
    "A4, LARGE",
    "A4, DYSLEXIA",
    "LETTER, STANDARD",
    "LETTER, LARGE",
    "LETTER, DYSLEXIA"
  })
  void everyFileIsAccessibleAndArchivable(Paper paper, Edition edition) throws Exception {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    WorksheetPdf.render(SampleSheet.sheet(paper, edition, "en-GB"), SampleSheet.VERSION_1, sheet);
    assertValid(sheet.toByteArray());
    ByteArrayOutputStream reader = new ByteArrayOutputStream();
    ReaderPdf.render(SampleReader.on(paper, edition), reader);
    assertValid(reader.toByteArray());
  }

  @Test
  void soAreSheetsOnWhichTablesAndBoxesGoOnOverThePage() throws Exception {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    WorksheetPdf.render(OverlongSheet.like(SampleSheet.standard()), SampleSheet.VERSION_1, sheet);
    assertValid(sheet.toByteArray());
  }

  @Test
  void theCodeForCamerasKeepsASheetValid() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorksheetPdf.render(
        CodeForCamerasTest.sheet(Paper.A4, Edition.STANDARD, true), SampleSheet.VERSION_1, out);
    assertThat(Validity.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Validity.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void theValidatorRefusesAnUntaggedFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("untagged"));
    document.close();
    assertThat(Validity.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    assertThat(Validity.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
  }

  @Test
  void theValidatorRefusesADrawingWithoutWordsForIt() throws Exception {
    assertThat(Validity.failures(drawing("An empty strip."), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Validity.failures(drawing(""), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private static byte[] drawing(String words) {
    Tag figure = Tag.document().figure(words);
    Slice line =
        Slice.of(
            20,
            (canvas, x, top) ->
                canvas.figure(figure, () -> canvas.line(x, top, x + 90, top + 9, 1, 0)));
    Format format = Format.of(Paper.A4, 30);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfFile(new Imprint("A drawing", "en-GB", "drawing"), format)
        .write(Paginator.paginate(Flow.of(line), format), (canvas, number, count) -> {}, out);
    return out.toByteArray();
  }

  private static void assertValid(byte[] pdf) throws Exception {
    assertThat(Validity.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Validity.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }
}
