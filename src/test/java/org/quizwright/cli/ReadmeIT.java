package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the README shows works as shown, and what it points to is there. They run in
 * this JVM, which gets quicker from one to the next; {@link MainJobIT} runs the packaged program.
 */
class ReadmeIT {

  private static final Path README = Path.of("README.md");
  private static final String PROGRAM = "./quizwright ";

  @TempDir static Path course;

  @TestFactory
  Stream<DynamicTest> commandsEndWell() throws IOException {
    PackagedProgram.copyCourse(course, true);
    List<String> commands =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith(PROGRAM))
            .map(line -> line.replaceFirst(" #.*", "").strip())
            .toList();
    assertThat(commands).hasSizeGreaterThan(5);
    return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> run(command)));
  }

  private static void run(String command) {
    String[] arguments = command.substring(PROGRAM.length()).strip().split("\\s+");
    String[] words =
        Stream.concat(Stream.of(arguments), Stream.of("--course", course.toString()))
            .toArray(String[]::new);
    TypedCommand typed = new TypedCommand();
    assertThat(typed.run(words)).as(typed.out() + typed.err()).isZero();
  }

  @Test
  void namesTheTestCommandOfTheContinuousBuild() throws IOException {
    assertThat(Files.readString(README)).contains("mvn -B verify");
    assertThat(Files.readString(Path.of(".ci", "run"))).contains("mvn -B verify");
  }

  @Test
  void showsAPictureThatIsThere() {
    assertThat(Path.of("src", "site", "worksheet.png")).exists();
  }
}
