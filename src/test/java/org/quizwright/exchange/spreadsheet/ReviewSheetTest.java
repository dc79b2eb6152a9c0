package org.quizwright.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quizwright.exchange.HarbourBank;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Review;
import org.quizwright.model.question.Review.Decision;

class ReviewSheetTest {

  private static final int DECISION = 7;
  private static final int WORDING = 8;
  private static final int COMMENT = 9;
  private static final int REVIEWER = 10;

  private static byte[] answered(Consumer<XSSFSheet> answers) throws IOException {
    byte[] sheet = ReviewSheet.write(HarbourBank.bank(), evidence -> "The whole passage.");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      answers.accept(book.getSheet("review"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static List<Review> read(Consumer<XSSFSheet> answers) throws IOException {
    return ReviewSheet.read("review.xlsx", answered(answers)).orElseThrow();
  }

  private static XSSFRow row(XSSFSheet sheet, String id) {
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      if (sheet.getRow(i).getCell(0).getStringCellValue().equals(id)) {
        return sheet.getRow(i);
      }
    }
    throw new IllegalArgumentException(id);
  }

  @Test
  void showsItemKeyPassageAndEvidenceSideBySide() throws IOException {
    answered(
        sheet -> {
          XSSFRow row = row(sheet, "harbour-mc-1");
          assertThat(row.getCell(3).getStringCellValue()).startsWith("Why did the dockers");
          assertThat(row.getCell(4).getStringCellValue()).startsWith("A  50% of them");
          assertThat(row.getCell(5).getStringCellValue())
              .isEqualTo("[reed-1911 2] The whole passage.");
          assertThat(row.getCell(6).getStringCellValue()).contains("half of them had lost pay");
        });
  }

  @Test
  void leavesOutWhatIsRetiredAndReadsNothingFromAnUnansweredSheet() throws IOException {
    assertThat(
            read(
                sheet ->
                    assertThat(sheet.getLastRowNum())
                        .isEqualTo(HarbourBank.bank().questions().size() - 1)))
        .isEmpty();
  }

  @Test
  void readsDecisionsWordingsAndCommentsWithOneReviewerForAll() throws IOException {
    List<Review> reviews =
        read(
            sheet -> {
              row(sheet, "harbour-tf-1").createCell(DECISION).setCellValue("Accept");
              row(sheet, "harbour-tf-2").createCell(DECISION).setCellValue("edit");
              row(sheet, "harbour-tf-2").createCell(WORDING).setCellValue("New words.");
              row(sheet, "harbour-cl-1").createCell(REVIEWER).setCellValue("Ann Lee");
              row(sheet, "harbour-cl-1").createCell(COMMENT).setCellValue("Too easy?");
            });
    assertThat(reviews)
        .extracting(
            each -> each.id() + " " + each.decision() + " " + each.wording() + each.comment())
        .containsExactly(
            "harbour-cl-1 " + Decision.NONE + " Too easy?",
            "harbour-tf-1 " + Decision.ACCEPT + " ",
            "harbour-tf-2 " + Decision.EDIT + " New words.");
    assertThat(reviews).allMatch(each -> each.reviewer().equals("Ann Lee"));
  }

  @Test
  void namesEveryAnswerThatCannotBeUnderstood() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                read(
                    sheet -> {
                      row(sheet, "harbour-tf-1").createCell(DECISION).setCellValue("maybe");
                      row(sheet, "harbour-tf-2").createCell(DECISION).setCellValue("edit");
                    }))
        .withMessageContaining("\"maybe\" isn't a decision. Choose: accept, edit, reject.")
        .withMessageContaining("a new wording goes with the decision");
  }

  @Test
  void tellsReviewsFromOtherWorkbooks() {
    byte[] bank = HarbourBank.onlyFile(new Xlsx(), HarbourBank.bank());
    assertThat(ReviewSheet.read("bank.xlsx", bank)).isEmpty();
  }
}
