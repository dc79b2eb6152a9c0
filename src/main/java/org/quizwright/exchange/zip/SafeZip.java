package org.quizwright.exchange.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Unpacks ZIP packages in memory, within limits that no honest package meets. */
public final class SafeZip {

  /** The others need libraries of their own. */
  private static final List<Integer> METHODS = List.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_BYTES = 100_000_000;

  /** Text packs well, but hardly ever a hundredfold. */
  private static final int MOST_RATIO = 200;

  private static final int SMALL = 1_000_000;
  private static final int BUFFER = 8192;

  private SafeZip() {}

  /**
   * The entries by name, folders left out.
   *
   * @throws InputException if it isn't a package, a name leads out of it, or it is too large
   */
  public static Map<String, byte[]> read(String file, byte[] bytes) {
    Map<String, byte[]> entries = new TreeMap<>();
    long total = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = checked(file, entry.getName());
        if (!METHODS.contains(entry.getMethod())) {
          throw refused(file, "is packed in a way that is rare; pack it as an ordinary ZIP.");
        }
        byte[] content = content(file, zip.getInputStream(entry), bytes.length, total);
        total += content.length;
        if (!entry.isDirectory() && entries.put(name, content) != null) {
          throw refused(file, "holds \"" + name + "\" twice.");
        }
        if (entries.size() > MOST_ENTRIES) {
          throw refused(file, "holds more than " + MOST_ENTRIES + " files.");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refused(file, "isn't a whole ZIP package.");
    }
    if (entries.isEmpty()) {
      throw refused(file, "isn't a ZIP package, or is empty.");
    }
    return entries;
  }

  private static byte[] content(String file, InputStream in, int packed, long before)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      long all = before + out.size();
      if (all > MOST_BYTES || (all > SMALL && all > (long) MOST_RATIO * packed)) {
        throw refused(file, "unpacks to far more than it is: a \"zip bomb\"?");
      }
    }
    return out.toByteArray();
  }

  private static String checked(String file, String name) {
    boolean leadsOut =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || name.indexOf('\0') >= 0
            || List.of(name.split("/", -1)).contains("..");
    if (leadsOut) {
      throw refused(file, "holds a file \"" + name + "\", whose name leads out of the package.");
    }
    return name;
  }

  private static InputException refused(String file, String message) {
    return new InputException(
        Place.file(file), message, "Export the package anew from the program that made it.");
  }
}
