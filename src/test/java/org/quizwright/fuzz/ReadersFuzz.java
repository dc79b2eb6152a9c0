package org.quizwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader under the fuzzer, guided by what code an input reaches, for {@code fuzz.seconds}
 * each. What crashes it lies in {@code target/fuzz} afterwards, and the log beside it says how.
 */
class ReadersFuzz {

  /** Reports every step of every regular expression: three texts a second instead of hundreds. */
  private static final String SLOW_HOOK = "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks";

  static List<String> readers() {
    String only = System.getProperty("fuzz.only", "");
    return FuzzedReader.all().stream()
        .map(FuzzedReader::name)
        .filter(name -> only.isEmpty() || only.equals(name))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void onlyEverRefusesWithWords(String reader) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "fuzz", reader).toAbsolutePath());
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    writeExamples(reader, corpus);
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(reader, corpus))
            .directory(Path.of("").toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as("see %s", log).isZero();
  }

  private static void writeExamples(String reader, Path corpus) throws IOException {
    for (Map.Entry<String, byte[]> example : FuzzedReader.named(reader).examples().entrySet()) {
      Files.write(corpus.resolve(example.getKey()), example.getValue());
    }
  }

  private static List<String> command(String reader, Path corpus) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-Xmx1500m",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzTarget.class.getName(),
        "--target_args=" + reader,
        "--instrumentation_includes=org.quizwright.**",
        "--disabled_hooks=" + SLOW_HOOK,
        "--reproducer_path=" + corpus.getParent(),
        "-artifact_prefix=" + corpus.getParent() + "/",
        "-max_total_time=" + System.getProperty("fuzz.seconds", "60"),
        "-timeout=90",
        "-rss_limit_mb=3000",
        "-max_len=" + FuzzedReader.named(reader).longest(),
        corpus.toString());
  }
}
