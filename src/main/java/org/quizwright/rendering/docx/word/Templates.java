package org.quizwright.rendering.docx.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles, lists and settings, kept as text. */
public final class Templates {

  private static final String LANGUAGE = "w:val=\"en-GB\"";

  private Templates() {}

  /** Gives a document the styles of a key. */
  public static void apply(XWPFDocument document, String language) throws IOException {
    apply(document, text("styles.xml", language), text("numbering.xml", language));
  }

  /** Gives a document its styles and lists. */
  public static void apply(XWPFDocument document, String styles, String lists) {
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
    } catch (XmlException e) {
      throw new IllegalStateException("the program's own styles don't parse", e);
    }
  }

  /** A template in the course's language; ends in an error if the program is incomplete. */
  public static String text(String name, String language) throws IOException {
    try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(LANGUAGE, LANGUAGE.replace("en-GB", language));
    }
  }
}
