package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.Student;
import org.quizwright.model.sheet.Variant;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ClassSetPdfTest {

  private static final List<Copy> COPIES =
      List.of(copy(1, "Łukasz Żak", "7B"), copy(2, "Анна О’Нил", ""), copy(3, "Siân Núñez", "7A"));

  private static final ClassSetPdf PDF = new ClassSetPdf(SampleSheet.standard());

  private static Copy copy(int number, String name, String group) {
    Variant variant = new Variant(number, number + "-7Q4K2M", SampleSheet.VERSION_1.orders());
    return new Copy(new Student(name, group), variant);
  }

  private static byte[] all() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PDF.render(COPIES, () -> {}, out);
    return out.toByteArray();
  }

  private static byte[] one(Copy copy) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PDF.render(copy, out);
    return out.toByteArray();
  }

  @Test
  void isAccessibleAndArchivable() throws Exception {
    assertThat(Validity.failures(all(), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Validity.failures(all(), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(all()).isEqualTo(all());
  }

  @Test
  void printsNameAndClassOfEachStudentOnce() throws IOException {
    try (ReadBack read = new ReadBack(all())) {
      assertThat(read.structureText())
          .containsSubsequence(
              "Name Łukasz Żak", "Class 7B", "Name Анна О’Нил", "Name Siân Núñez", "Class 7A");
    }
  }

  @Test
  void repeatsTheNameOnLaterPages() throws IOException {
    try (ReadBack read = new ReadBack(one(COPIES.get(0)))) {
      int pages = read.document().getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      assertThat(read.plainText().split("Łukasz Żak", -1)).hasSize(pages + 1);
    }
  }

  @Test
  void beginsEverySheetOnTheFrontOfThePaper() throws IOException {
    int pages = WorksheetPdf.pages(SampleSheet.standard());
    int each = pages + pages % 2;
    try (ReadBack read = new ReadBack(all())) {
      assertThat(read.document().getNumberOfPages()).isEqualTo(2 * each + pages);
      int at = 0;
      for (PDOutlineItem item :
          read.document().getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.getTitle()).isEqualTo(COPIES.get(at).student().name());
        assertThat(read.document().getPages().indexOf(item.findDestinationPage(read.document())))
            .isEqualTo(at++ * each);
      }
      assertThat(at).isEqualTo(COPIES.size());
    }
  }

  @Test
  void countsThePagesOfEachSheetFromOne() throws IOException {
    int pages = WorksheetPdf.pages(SampleSheet.standard());
    try (ReadBack read = new ReadBack(all())) {
      assertThat(read.plainText().split("Page 1 of " + pages, -1)).hasSize(COPIES.size() + 1);
    }
  }

  @Test
  void tellsAfterEachThatItIsPrinted() {
    AtomicInteger printed = new AtomicInteger();
    PDF.render(COPIES, printed::incrementAndGet, new ByteArrayOutputStream());
    assertThat(printed).hasValue(COPIES.size());
  }

  @Test
  void setsALongNameSmallerAndCutsWhatStillDoesNotFit() throws IOException {
    String name = "Maximiliana ".repeat(8).strip();
    try (ReadBack read = new ReadBack(one(copy(1, name, "7B")))) {
      assertThat(read.plainText()).contains("Name Maximiliana", "…").doesNotContain(name);
    }
  }

  @Test
  void knowsWhichNamesItCanPrint() {
    assertThat(List.of("Łukasz Żak", "Анна", "Νίκος", "Nguyễn Thị", "O’Neill-Šimek"))
        .allMatch(ClassSetPdf::canPrint);
    assertThat(List.of("王芳", "محمد", "🙂")).noneMatch(ClassSetPdf::canPrint);
  }
}
