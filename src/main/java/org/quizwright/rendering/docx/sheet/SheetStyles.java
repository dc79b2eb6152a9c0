package org.quizwright.rendering.docx.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.rendering.docx.word.PageSetup;
import org.quizwright.rendering.docx.word.Templates;

/**
 * The styles of a sheet in Word by its edition, with fonts that every office has.
 *
 * @param text and the other sizes in half points
 * @param line how far lines stand apart, 240 being single
 * @param pitch from one writing line to the next, in twips
 * @param tint of boxes and table heads
 */
record SheetStyles(
    String font,
    int title,
    int head,
    int text,
    int small,
    int tiny,
    int line,
    int pitch,
    String tint) {

  private static final double NAME = 0.5;
  private static final double CLASS = 0.72;
  private static final double HEAD_NAME = 0.61;
  private static final int TWIPS_A_HALF_POINT = 10;

  /** In em; most letters of most fonts are narrower. */
  private static final double WIDE_LETTER = 0.6;

  static SheetStyles of(Edition edition) {
    return switch (edition) {
      case STANDARD -> new SheetStyles("Calibri", 44, 26, 22, 19, 17, 252, 454, "E8E8E8");
      case LARGE -> new SheetStyles("Calibri", 56, 40, 36, 32, 28, 288, 680, "FFFFFF");
      case DYSLEXIA -> new SheetStyles("Verdana", 40, 28, 24, 22, 20, 360, 567, "FFFFFF");
    };
  }

  /** How many letters of a title fit the running head beside the name line. */
  static int headLetters(Blueprint blueprint) {
    return (int) (HEAD_NAME * runningLetters(blueprint));
  }

  /** How many letters a running head or foot holds. */
  static int runningLetters(Blueprint blueprint) {
    double letter = of(blueprint.edition()).tiny() * TWIPS_A_HALF_POINT * WIDE_LETTER;
    return (int) (PageSetup.textWidth(blueprint.paper()) / letter);
  }

  /** The text of the styles in the course's language. */
  static String text(Blueprint blueprint, String language) throws IOException {
    SheetStyles styles = of(blueprint.edition());
    String text = Templates.text("sheet-styles.xml", language);
    for (Map.Entry<String, Object> each : styles.values(blueprint).entrySet()) {
      text = text.replace("@" + each.getKey() + "@", each.getValue().toString());
    }
    return text;
  }

  private Map<String, Object> values(Blueprint blueprint) {
    int right = PageSetup.textWidth(blueprint.paper());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("FONT", font);
    values.put("TITLE", title);
    values.put("HEAD", head);
    values.put("TEXT", text);
    values.put("SMALL", small);
    values.put("TINY", tiny);
    values.put("LINE", line);
    values.put("PITCH", pitch);
    values.put("TINT", tint);
    values.put("RIGHT", right);
    values.put("NAME", (int) (NAME * right));
    values.put("CLASS", (int) (CLASS * right));
    values.put("HEADNAME", (int) (HEAD_NAME * right));
    return values;
  }
}
