package org.quizwright.language;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one process at a time change the files of a folder. */
final class CacheLock {

  /** What is done while nobody else may do it. */
  @FunctionalInterface
  interface Change {
    void make() throws IOException;
  }

  private CacheLock() {}

  /**
   * Makes the change as soon as no other process makes one; makes the folder where there is none.
   * Threads of this process wait for each other too, since the system's locks don't part them.
   */
  static synchronized void with(Path folder, Change change) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      change.make();
    }
  }
}
