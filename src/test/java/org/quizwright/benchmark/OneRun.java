package org.quizwright.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.quizwright.analysis.Analyst;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.model.content.ContentModel;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** Reads and analyses one folder and prints what it took. */
final class OneRun {

  private OneRun() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    long start = System.nanoTime();
    Seeds seeds = SeedsReader.read(folder);
    long read = System.nanoTime();
    CachedLanguage language =
        new CachedLanguage(new CoreNlpLanguage(), folder.resolveSibling("cache"));
    ContentModel model = Analyst.analyse(seeds.course(), seeds.sources(), language);
    long analysed = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%-20s reading %6.2f s, analysis %7.2f s, cpu %7.2f s, heap at most %4d MB, resident %4d MB"
            + " (%d sources, %d events)%n",
        args[1],
        (read - start) / 1e9,
        (analysed - read) / 1e9,
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3,
        peakHeap() >> 20,
        peakResident() >> 10,
        model.sources().size(),
        model.events().size());
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** In KB, where the system tells; else 0. */
  private static long peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return !Files.exists(status)
        ? 0
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0);
  }
}
