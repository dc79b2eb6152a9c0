package org.quizwright.banking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things that a safe write does to a disk, so that a test can make each of them fail. */
interface Disk {

  /** Puts {@code bytes} into {@code file} and waits until they have reached the disk. */
  void store(Path file, byte[] bytes) throws IOException;

  /** Gives {@code file} its final name in one step, in place of what had it. */
  void rename(Path file, Path target) throws IOException;

  /** Removes {@code file} if it is there. */
  void delete(Path file) throws IOException;

  /** The disk itself. */
  Disk REAL =
      new Disk() {
        @Override
        public void store(Path file, byte[] bytes) throws IOException {
          try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
              channel.write(buffer);
            }
            channel.force(true);
          }
        }

        @Override
        public void rename(Path file, Path target) throws IOException {
          Files.move(
              file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path file) throws IOException {
          Files.deleteIfExists(file);
        }
      };
}
