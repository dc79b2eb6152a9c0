package org.quizwright.rendering.docx.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles, lists and settings of a key, kept as text. */
public final class Templates {

  private static final String LANGUAGE = "w:val=\"en-GB\"";

  private Templates() {}

  public static void apply(XWPFDocument document, String language) throws IOException {
    try {
      document
          .createStyles()
          .setStyles(StylesDocument.Factory.parse(text("styles.xml", language)).getStyles());
      document
          .createNumbering()
          .setNumbering(
              NumberingDocument.Factory.parse(text("numbering.xml", language)).getNumbering());
    } catch (XmlException e) {
      throw new IllegalStateException("the key's own styles don't parse", e);
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
