package org.quizwright.exchange.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs files so that equal content is equal bytes. */
public final class StableZip {

  // A local time, so that no time zone matters; January 1980 would be stored with one.
  private static final LocalDateTime WHEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  /** The files as a ZIP package, in their order. */
  public static byte[] write(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(WHEN);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same package with its entries in the order of their names and without their times. */
  public static byte[] steadied(byte[] packed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
    try (ZipFile zip = ZipFile.builder().setByteArray(packed).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
      entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        out.addRawArchiveEntry(steady(entry), zip.getRawInputStream(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipArchiveEntry steady(ZipArchiveEntry entry) {
    ZipArchiveEntry steady = new ZipArchiveEntry(entry.getName());
    steady.setMethod(entry.getMethod());
    steady.setCrc(entry.getCrc());
    steady.setSize(entry.getSize());
    steady.setCompressedSize(entry.getCompressedSize());
    steady.setTimeLocal(WHEN);
    return steady;
  }
}
