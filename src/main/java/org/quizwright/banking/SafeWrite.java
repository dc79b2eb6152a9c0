package org.quizwright.banking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/**
 * Writes files so that whoever looks, at any moment, finds the old one or the new one, whole: the
 * bytes go to a temporary file in the same folder, are flushed, and take the name in one step. Two
 * writers of one file need a {@link FolderLock}.
 */
public final class SafeWrite {

  private final Disk disk;

  SafeWrite(Disk disk) {
    this.disk = disk;
  }

  /** Writes {@code text} as UTF-8; see {@link #bytes}. */
  public static void text(Path target, String text) {
    bytes(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes {@code target}, and its folder if need be; a link is followed.
   *
   * @throws InputException if it can't be written; the old file is as it was, and nothing is left
   *     behind
   */
  public static void bytes(Path target, byte[] bytes) {
    new SafeWrite(Disk.REAL).put(target, bytes);
  }

  void put(Path target, byte[] bytes) {
    try {
      Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      refuseProtected(file);
      makeFolder(file.getParent());
      replace(file, bytes);
    } catch (IOException e) {
      throw new InputException(
          Place.file(target.toString()),
          "can't be written (" + reason(e) + ").",
          "The old file is as it was. Look for a full disk or a folder without permission.");
    }
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      disk.store(temporary, bytes);
      disk.rename(temporary, file);
    } catch (IOException e) {
      disk.delete(temporary);
      throw e;
    }
  }

  /** The text of a file, or null if there is none that can be read. */
  static @Nullable String textOf(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      return null;
    }
  }

  static void makeFolder(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  /** A rename would pass over the write protection of a file. */
  private static void refuseProtected(Path file) throws IOException {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new IOException("the file is write-protected");
    }
  }

  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    return e.getClass() == IOException.class
        ? message
        : e.getClass().getSimpleName().replace("Exception", "") + ": " + message;
  }
}
