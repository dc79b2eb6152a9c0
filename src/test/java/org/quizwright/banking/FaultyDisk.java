package org.quizwright.banking;

import java.io.IOException;
import java.nio.file.Path;

/** A disk that does so many things and then fails at everything but cleaning up. */
final class FaultyDisk implements Disk {

  private int left;

  FaultyDisk(int works) {
    this.left = works;
  }

  private void step() throws IOException {
    if (left-- <= 0) {
      throw new IOException("the disk failed");
    }
  }

  @Override
  public void store(Path file, byte[] bytes) throws IOException {
    step();
    Disk.REAL.store(file, bytes);
  }

  @Override
  public void rename(Path file, Path target) throws IOException {
    step();
    Disk.REAL.rename(file, target);
  }

  @Override
  public void delete(Path file) throws IOException {
    Disk.REAL.delete(file);
  }
}
