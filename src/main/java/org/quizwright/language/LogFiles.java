package org.quizwright.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The files of one model version: a page that grows and the full one before it. A full page takes
 * the place of the older one, so that a version never takes more room than two pages.
 */
final class LogFiles {

  private static final String PREFIX = "sentences-";

  /** Files of this many versions are kept, so that two checkouts don't fight over the folder. */
  private static final int VERSIONS = 2;

  private final Path folder;
  private final Path current;
  private final Path older;
  private final long full;

  /**
   * Names the files; makes none.
   *
   * @param full the size in bytes from which a new page is begun
   */
  LogFiles(Path folder, String version, long full) {
    String name = PREFIX + Digest.sha256(version).substring(0, 16);
    this.folder = folder.toAbsolutePath();
    this.current = this.folder.resolve(name + ".txt");
    this.older = this.folder.resolve(name + ".old.txt");
    this.full = full;
  }

  LogPage readCurrent() throws IOException {
    return LogPage.read(current);
  }

  LogPage readOlder() throws IOException {
    return LogPage.read(older);
  }

  /** Adds lines; all or, where the disk is full, none of them. */
  void append(String lines) throws IOException {
    CacheLock.with(
        folder,
        () -> {
          if (!Files.exists(current)) {
            removeOldVersions();
          } else if (Files.size(current) >= full) {
            Files.move(current, older, StandardCopyOption.REPLACE_EXISTING);
          }
          // A line that a crash cut off must not swallow the next one.
          write("\n" + lines);
        });
  }

  private void write(String lines) throws IOException {
    try (FileChannel channel =
        FileChannel.open(current, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long before = channel.size();
      channel.position(before);
      ByteBuffer buffer = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
      try {
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    }
  }

  /**
   * Writes both files again without the lines that are damaged.
   *
   * @return how many those are; none where another run has mended them, or was just writing
   */
  int mend() throws IOException {
    AtomicInteger damaged = new AtomicInteger();
    CacheLock.with(
        folder,
        () -> {
          for (Path file : List.of(current, older)) {
            LogPage page = LogPage.read(file);
            if (page.damaged() > 0) {
              Path sound = Files.writeString(folder.resolve("mended"), page.soundLines());
              Files.move(sound, file, StandardCopyOption.REPLACE_EXISTING);
              damaged.addAndGet(page.damaged());
            }
          }
        });
    return damaged.get();
  }

  private void removeOldVersions() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> others =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX))
              .filter(file -> !file.equals(older))
              .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
              .skip(VERSIONS - 1L)
              .toList();
      for (Path file : others) {
        Files.delete(file);
      }
    }
  }
}
