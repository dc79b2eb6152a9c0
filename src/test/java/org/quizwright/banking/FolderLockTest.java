package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.finding.InputException;

class FolderLockTest {

  @TempDir private Path folder;

  @Test
  void letsOneInAtATime() throws InterruptedException, ExecutionException {
    AtomicInteger inside = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> crowds =
        IntStream.range(0, 40)
            .mapToObj(i -> threads.submit(() -> FolderLock.during(folder, () -> crowd(inside))))
            .toList();
    for (Future<Integer> crowd : crowds) {
      assertThat(crowd.get()).isEqualTo(1);
    }
    threads.shutdown();
  }

  /** How many are inside while this one is, as far as it can see. */
  private static int crowd(AtomicInteger inside) {
    int most = inside.incrementAndGet();
    for (int i = 0; i < 1_000; i++) {
      most = Math.max(most, inside.get());
    }
    inside.decrementAndGet();
    return most;
  }

  @Test
  void isFreeAgainAfterAFailure() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                FolderLock.during(
                    folder,
                    () -> {
                      throw new IllegalStateException("work failed");
                    }));
    assertThat(FolderLock.during(folder, () -> "free")).isEqualTo("free");
  }

  @Test
  void saysWhichFolderItCannotLock() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> FolderLock.during(file, () -> ""))
        .withMessageContaining("can't be locked");
  }
}
