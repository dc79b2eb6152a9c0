package org.quizwright.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sheets, key and reader come out the same, whenever and wherever they are printed. */
class SameBytesTest {

  private static final Map<String, String> HERE = PrintedFiles.digests();

  @Test
  void onTwoThreadsAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Map<String, String>> one = threads.submit(PrintedFiles::digests);
      Future<Map<String, String>> other = threads.submit(PrintedFiles::digests);
      assertThat(one.get()).isEqualTo(HERE).isEqualTo(other.get());
    } finally {
      threads.shutdown();
    }
  }

  /** The default charset is fixed when a virtual machine starts, so another one is started. */
  @Test
  void inAnotherTimeZoneLocaleAndCharset() throws Exception {
    assertThat(HERE).hasSize(5);
    assertThat(elsewhere()).isEqualTo(HERE);
  }

  private static Map<String, String> elsewhere() throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-cp",
                    classPath,
                    PrintedFiles.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Map<String, String> digests = new TreeMap<>();
    printed.lines().map(line -> line.split(" ", -1)).forEach(pair -> digests.put(pair[0], pair[1]));
    return digests;
  }
}
