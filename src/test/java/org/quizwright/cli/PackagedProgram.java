package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packaged jar, run in a JVM of its own on its run-time class path. */
final class PackagedProgram {

  private static final Path JAR = Path.of("target", "quizwright.jar").toAbsolutePath();

  /** What a run gave back. */
  record Run(int code, String out, String err) {}

  private PackagedProgram() {}

  static Run run(Path course, String... arguments) {
    try {
      Path err = Files.createTempFile("quizwright", ".err");
      Process process = builder(course, arguments).redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Run run = new Run(process.waitFor(), out, Files.readString(err));
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it and lets it run; nobody hears what it says. */
  static Process start(Path course, String... arguments) throws IOException {
    return builder(course, arguments)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private static ProcessBuilder builder(Path course, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xms64m",
            "-Xmx1g",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dquizwright.home=" + course, "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(course.toFile());
    builder
        .environment()
        .put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
    return builder;
  }

  /** A copy of this project's own course, with or without its banks; the banks name the schema. */
  static Path copyCourse(Path into, boolean banks) {
    copyTree(Path.of("seeds"), into.resolve("seeds"));
    Path schema = Path.of("src", "main", "resources", "schema");
    copyTree(schema, into.resolve(schema));
    if (banks) {
      copyTree(Path.of("question-banks"), into.resolve("question-banks"));
    }
    return into;
  }

  /** Every file below {@code folder} by its relative name, but for locks. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(PackagedProgram::counts).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The same files with the same bytes; comparing them as lists of numbers takes seconds. */
  static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    assertThat(actual.keySet().stream().filter(name -> differs(actual, expected, name))).isEmpty();
  }

  private static boolean differs(
      Map<String, byte[]> actual, Map<String, byte[]> expected, String name) {
    return !Arrays.equals(actual.get(name), expected.get(name));
  }

  /** The lock file holds nothing. */
  private static boolean counts(Path path) {
    return Files.isRegularFile(path) && !path.endsWith(".lock");
  }

  /** Copies every file below {@code from}. */
  static void copyTree(Path from, Path to) {
    files(from)
        .forEach(
            (name, bytes) -> {
              try {
                Path target = to.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
