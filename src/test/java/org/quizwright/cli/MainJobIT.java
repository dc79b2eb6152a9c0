package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.cli.PackagedProgram.Run;

/** The packaged program on the real course, from the texts to the printed files. */
class MainJobIT {

  private static final List<String> THEMES =
      List.of("strike-1989", "privatization", "kuzbass-today");

  @TempDir static Path fresh;

  private static Run made;

  @BeforeAll
  static void makeTheCourse() {
    made = PackagedProgram.run(PackagedProgram.copyCourse(fresh, false), "make");
  }

  @Test
  void makePrintsEveryFileOfEveryTheme() {
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).doesNotContain("Exception", "SLF4J", "log4j");
    List<String> sheet =
        List.of("answer-key.docx", "answer-key.json", "worksheet-v1.pdf", "worksheet-v2.pdf");
    List<String> expected = new ArrayList<>();
    THEMES.forEach(theme -> expected.add(theme + "/reader.pdf"));
    Stream.concat(THEMES.stream(), Stream.of("course"))
        .forEach(theme -> sheet.forEach(file -> expected.add(theme + "/" + file)));
    Collections.sort(expected);
    List<String> printed = new ArrayList<>(PackagedProgram.files(fresh.resolve("out")).keySet());
    List<String> kept = printed.stream().filter(file -> file.contains("/printed/")).toList();
    printed.removeAll(kept);
    assertThat(printed).containsExactlyElementsOf(expected);
    assertThat(kept).hasSize(THEMES.size() + 1).allMatch(file -> file.endsWith(".json"));
  }

  @Test
  void aSecondMakeChangesNoByte() {
    Map<String, byte[]> printed = PackagedProgram.files(fresh.resolve("out"));
    Map<String, byte[]> banks = PackagedProgram.files(fresh.resolve("question-banks"));
    assertThat(PackagedProgram.run(fresh, "make").code()).isZero();
    PackagedProgram.assertSame(PackagedProgram.files(fresh.resolve("out")), printed);
    PackagedProgram.assertSame(PackagedProgram.files(fresh.resolve("question-banks")), banks);
  }

  @Test
  void theCommittedBanksAreWhatTheGeneratorWrites() {
    PackagedProgram.assertSame(
        PackagedProgram.files(fresh.resolve("question-banks")),
        PackagedProgram.files(Path.of("question-banks")));
  }

  @Test
  void inspectShowsThreeSourcesNotFive() {
    Run run = PackagedProgram.run(fresh, "inspect", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().split("\"witnesses\"", -1)).hasSize(3 + 1);
  }

  @Test
  void everyQuotationOfTheBanksIsFound() {
    Run run = PackagedProgram.run(fresh, "bank", "check");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void namesOfTheOtherCommandsAreOnTheHelpPage() {
    assertThat(PackagedProgram.run(fresh, "--help").out())
        .contains("make", "inspect", "generate", "worksheet", "bank", "completion");
    assertThat(PackagedProgram.run(fresh, "--version").out()).startsWith("quizwright ");
    assertThat(PackagedProgram.run(fresh, "completion").out()).contains("complete");
    assertThat(PackagedProgram.run(fresh).out()).contains("What to do first");
  }
}
