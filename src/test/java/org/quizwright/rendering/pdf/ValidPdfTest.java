package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ValidPdfTest {

  @ParameterizedTest
  @EnumSource(Edition.class)
  void everyEditionIsAccessible(Edition edition) throws Exception {
    assertThat(Validity.failures(sheet(edition), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void everyEditionIsArchivable(Edition edition) throws Exception {
    assertThat(Validity.failures(sheet(edition), PDFAFlavour.PDFA_2_A)).isEmpty();
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

  private static byte[] sheet(Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorksheetPdf.render(SampleSheet.sheet(Paper.A4, edition, "en-GB"), SampleSheet.VERSION_1, out);
    return out.toByteArray();
  }
}
