package org.quizwright.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The full schemas of Office Open XML. */
final class WordSchemas {

  private WordSchemas() {}

  /** Fails on whatever the schemas refuse; returns the names of the parts that were looked at. */
  static List<String> check(byte[] document) throws Exception {
    List<XmlError> errors = new ArrayList<>();
    List<String> checked = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        XmlObject part = part(entry.getName(), new ByteArrayInputStream(zip.readAllBytes()));
        if (part != null) {
          checked.add(entry.getName());
          part.validate(new XmlOptions().setErrorListener(errors));
        }
      }
    }
    assertThat(errors).isEmpty();
    return checked;
  }

  private static @Nullable XmlObject part(String name, InputStream in) throws Exception {
    if (!name.startsWith("word/") || !name.endsWith(".xml")) {
      return null;
    }
    String plain = name.substring("word/".length()).replaceAll("\\d*\\.xml", "");
    return switch (plain) {
      case "document" -> DocumentDocument.Factory.parse(in);
      case "styles" -> StylesDocument.Factory.parse(in);
      case "numbering" -> NumberingDocument.Factory.parse(in);
      case "settings" -> SettingsDocument.Factory.parse(in);
      case "header" -> HdrDocument.Factory.parse(in);
      case "footer" -> FtrDocument.Factory.parse(in);
      default -> null;
    };
  }
}
