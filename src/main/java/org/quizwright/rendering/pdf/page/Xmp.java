package org.quizwright.rendering.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The XMP packet: title, language, dates, and the promise of PDF/A-2a and PDF/UA-1. */
final class Xmp {

  private static final String TEMPLATE = "xmp-template.xml";

  private Xmp() {}

  static byte[] packet(Imprint imprint, String producer, String date) {
    String packet =
        template()
            .replace("@TITLE@", escaped(imprint.title()))
            .replace("@LANGUAGE@", escaped(imprint.language()))
            .replace("@PRODUCER@", escaped(producer))
            .replace("@DATE@", date);
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String template() {
    try (InputStream in = Xmp.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + TEMPLATE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
