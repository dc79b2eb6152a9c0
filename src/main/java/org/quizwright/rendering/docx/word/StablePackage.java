package org.quizwright.rendering.docx.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a document again, with settings of our own, so that equal content is equal bytes. */
public final class StablePackage {

  private static final String SETTINGS = "word/settings.xml";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  // A local time, so that no time zone matters; January 1980 would be stored with one.
  private static final LocalDateTime WHEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StablePackage() {}

  /** Entries sorted by name but for the content types, which Word wants first. */
  public static void rewrite(byte[] zip, String language, OutputStream out) throws IOException {
    Map<String, byte[]> entries = entries(zip);
    entries.put(
        SETTINGS, Templates.text("settings.xml", language).getBytes(StandardCharsets.UTF_8));
    ZipOutputStream target = new ZipOutputStream(out);
    byte[] types = entries.remove(CONTENT_TYPES);
    if (types != null) {
      write(target, CONTENT_TYPES, types);
    }
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      write(target, entry.getKey(), entry.getValue());
    }
    target.finish();
  }

  /** Whether a document is as {@link #rewrite} left it: what saves it again sets other times. */
  public static boolean isAsWritten(InputStream document) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(document)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (!WHEN.equals(e.getTimeLocal())) {
          return false;
        }
      }
      return true;
    }
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = source.getNextEntry(); e != null; e = source.getNextEntry()) {
        entries.put(e.getName(), source.readAllBytes());
      }
    }
    return entries;
  }

  private static void write(ZipOutputStream target, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WHEN);
    target.putNextEntry(entry);
    target.write(bytes);
    target.closeEntry();
  }
}
