package org.quizwright.exchange.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/** What a cell's value says as text; formulas, errors and dates are refused. */
final class CellText {

  private static final String ESCAPE = "_x";

  private final @Nullable SharedStrings shared;
  private final @Nullable StylesTable styles;

  CellText(@Nullable SharedStrings shared, @Nullable StylesTable styles) {
    this.shared = shared;
    this.styles = styles;
  }

  /**
   * The text.
   *
   * @param type as the file names it; empty for numbers
   * @param style the number of its style
   * @param value as it stands in the file
   */
  String of(String type, int style, String value, Place place, List<Finding> findings) {
    return switch (type) {
      case "s" -> decoded(shared(value));
      case "inlineStr", "str" -> decoded(value);
      case "b" -> String.valueOf(value.strip().equals("1") || value.strip().equals("true"));
      case "e" ->
          refused(place, "holds an error value.", "Write the text that belongs there.", findings);
      case "d" -> date(place, findings);
      default -> value.isBlank() ? "" : isDate(style) ? date(place, findings) : number(value);
    };
  }

  private String shared(String index) {
    if (shared == null) {
      throw new IllegalStateException("the workbook holds no texts");
    }
    return shared.getItemAt(Integer.parseInt(index.strip())).getString();
  }

  /** What XML can't hold is written as {@code _x000D_}. */
  private static String decoded(String text) {
    String plain = text.contains(ESCAPE) ? new XSSFRichTextString(text).getString() : text;
    return plain.replace("\r\n", "\n");
  }

  private boolean isDate(int number) {
    if (styles == null || number >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle style = styles.getStyleAt(number);
    return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
  }

  private static String date(Place place, List<Finding> findings) {
    return refused(
        place,
        "was turned into a date by the spreadsheet.",
        "Format the cell as text and type it again, such as 1989-07-10.",
        findings);
  }

  private static String number(String value) {
    double number = Double.parseDouble(value.strip());
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  private static String refused(
      Place place, String message, String remedy, List<Finding> findings) {
    findings.add(Finding.error(place, message, remedy));
    return "";
  }
}
