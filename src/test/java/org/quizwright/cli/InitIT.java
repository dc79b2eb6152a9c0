package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.cli.PackagedProgram.Run;
import org.quizwright.cli.console.ExitCode;

/** The packaged program on a folder of texts that nobody has described yet. */
class InitIT {

  private static final String TEXT =
      """
      The mill

      By Ann Hill

      In 1824 John Marsh built a mill beside the river, because the road to Lowton was bad. It
      employed 340 weavers, and in 1830 the owner lowered their wages by 15 percent.

      In June 1842 the weavers struck for four weeks. “We asked for bread,” said Mary Dow, a
      weaver, “and he gave us soldiers.” In 1843 the mill was closed.
      """;

  @TempDir Path folder;

  @BeforeEach
  void layATextThere() throws IOException {
    Files.writeString(folder.resolve("hill.txt"), TEXT);
  }

  @Test
  void proposesAManifestForLooseTextsThatWorksAtOnce() throws IOException {
    Run init = PackagedProgram.run(folder, "init", folder.toString());
    assertThat(init.code()).as(init.err()).isEqualTo(ExitCode.DONE);
    assertThat(init.out())
        .contains("hill.txt: title “The mill”, author Ann Hill, date not found")
        .contains("Copied 1 text to", "edit them there");
    assertThat(folder.resolve("hill.txt")).hasContent(TEXT);
    assertThat(folder.resolve("seeds/hill.txt")).hasContent(TEXT);
    assertThat(Files.readString(folder.resolve("seeds/course.json")))
        .contains("\"author\": \"Ann Hill\"", "\"standpoint\": \"… ", "\"weaver\"");
    Run inspect = PackagedProgram.run(folder, "inspect");
    assertThat(inspect.code()).as(inspect.err()).isEqualTo(ExitCode.DONE);
    assertThat(inspect.out()).contains("TIMELINE", "Ann Hill").doesNotContain("\u001b");
    assertThat(inspect.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(inspect.err()).contains("course.json", "wait for words", "standpoint (line ");
  }

  @Test
  void writesOverNothing() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("hill.txt"), TEXT);
    Path manifest = Files.writeString(seeds.resolve("course.json"), "{}");
    Run run = PackagedProgram.run(folder, "init");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("course.json", "is there already");
    assertThat(manifest).hasContent("{}");
  }

  @Test
  void leavesNothingBehindWhereATextIsBad() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Run run = PackagedProgram.run(folder, "init");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("bad.txt:1: isn't UTF-8");
    assertThat(folder.resolve("seeds")).doesNotExist();
  }

  @Test
  void tellsWhoeverMakesTooSoonAboutInit() {
    Run run = PackagedProgram.run(folder, "make");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("quizwright init");
  }
}
