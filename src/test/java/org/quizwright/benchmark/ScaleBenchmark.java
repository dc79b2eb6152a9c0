package org.quizwright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures how time and memory grow with the number of texts: {@code mvn -Dquick -Pbenchmark test},
 * with {@code -Dsizes=2,4} for other numbers of texts. Each size is read and analysed by a new Java
 * of its own, at first with an empty annotation cache, then from the cache.
 */
class ScaleBenchmark {

  @TempDir Path folder;

  static IntStream sizes() {
    String sizes = System.getProperty("sizes", "5,50,500");
    return Stream.of(sizes.split(",", -1)).mapToInt(Integer::parseInt);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void reportsTimeAndMemory(int files) throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    for (int i = 0; i < files; i++) {
      String name = String.format(Locale.ROOT, "town-%03d.txt", i);
      Files.writeString(seeds.resolve(name), new InventedHistory(i).text());
    }
    for (String cache : List.of("cold", "cached")) {
      assertThat(run(seeds, files + " files, " + cache)).isZero();
    }
  }

  private int run(Path seeds, String label) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    String main = OneRun.class.getName();
    Process process =
        new ProcessBuilder(
                java, "-Xmx1g", "-XX:+UseSerialGC", "-cp", path, main, seeds.toString(), label)
            .redirectErrorStream(true)
            .start();
    // An inherited stream would mix with what the test runner says to Maven, and be lost.
    System.out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    return process.waitFor();
  }
}
