package org.quizwright.cli.course;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Does independent jobs at once, as many as the machine has processors for. */
public final class Workers {

  /** Each needs fonts and a document of its own, and there is little memory. */
  private static final int MOST = 4;

  private Workers() {}

  /** Runs all jobs; throws what the first of them that failed has thrown. */
  public static void run(List<Runnable> jobs) {
    int count = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    run(count, jobs, () -> {});
  }

  /** Does one job beside another, which is done on this thread. */
  public static void both(Runnable beside, Runnable here) {
    run(1, List.of(beside), here);
  }

  /** What one job gives, done beside another, which is done on this thread. */
  public static <T> T beside(Supplier<T> beside, Runnable here) {
    AtomicReference<T> result = new AtomicReference<>();
    both(() -> result.set(beside.get()), here);
    return Objects.requireNonNull(result.get());
  }

  private static void run(int count, List<Runnable> jobs, Runnable here) {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<? extends Future<?>> started = jobs.stream().map(threads::submit).toList();
      here.run();
      for (Future<?> job : started) {
        job.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while printing", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
