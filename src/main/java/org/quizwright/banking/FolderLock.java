package org.quizwright.banking;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/**
 * Keeps two runs from writing one folder at once. The system frees it when a run ends, however it
 * ends; the empty file {@code .lock} stays.
 */
public final class FolderLock {

  private static final String NAME = ".lock";
  private static final int ATTEMPTS = 300;
  private static final int PAUSE_MILLIS = 100;

  /** A system's lock belongs to the whole program; this one tells its threads apart. */
  private static final ReentrantLock WITHIN_THE_PROGRAM = new ReentrantLock();

  private FolderLock() {}

  /**
   * Does {@code work} while no other run can; waits up to half a minute for one to end. The folder
   * is made if need be.
   *
   * @throws InputException if the other run doesn't end, or the folder can't be written
   */
  public static <T> T during(Path folder, Supplier<T> work) {
    WITHIN_THE_PROGRAM.lock();
    try (FileChannel channel = open(folder)) {
      hold(channel);
      return work.get();
    } catch (IOException e) {
      throw new InputException(
          Place.file(folder.toString()),
          "can't be locked (" + e.getMessage() + ").",
          "See that you may write there and that no other run is still at work.");
    } finally {
      WITHIN_THE_PROGRAM.unlock();
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    SafeWrite.makeFolder(folder);
    return FileChannel.open(
        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void hold(FileChannel channel) throws IOException {
    for (int i = 0; channel.tryLock() == null; i++) {
      if (i == ATTEMPTS) {
        throw new IOException("another run holds it");
      }
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
