package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.cli.PackagedProgram.Run;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Skill;

/**
 * The packaged program on a course that isn't the project's own, described and not yet described.
 */
class OwnTextsIT {

  private static final Path STINK = Path.of("src", "test", "resources", "courses", "great-stink");

  @TempDir static Path described;
  @TempDir static Path bare;

  private static Run made;

  @BeforeAll
  static void makeTheCourse() {
    PackagedProgram.copyTree(STINK, described);
    made = PackagedProgram.run(described, "make");
  }

  @Test
  void complainsOfNothingInADescribedCourse() {
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).doesNotContain("Exception");
    assertThat(made.err().lines().filter(line -> line.startsWith("warning")))
        .allMatch(line -> line.matches(".*(too few for a lesson|% of the marks).*"));
    Run check = PackagedProgram.run(described, "bank", "check");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).contains(" 0 findings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filthy-river", "new-sewers"})
  void printsASheetOfEachTheme(String theme) {
    Path folder = described.resolve("out").resolve(theme);
    assertThat(List.of("worksheet-v1.pdf", "worksheet-v2.pdf", "reader.pdf", "answer-key.docx"))
        .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
    assertThat(questions(described, theme)).anyMatch(OwnTextsIT::isComprehension);
  }

  @Test
  void asksAboutTextsThatNobodyHasDescribedYet() throws IOException {
    for (String text : List.of("chapter-7.txt", "feature.txt", "talk.txt")) {
      String words = Files.readString(STINK.resolve("seeds").resolve(text));
      Files.writeString(bare.resolve(text), words.replaceAll("(?m)^By Philip Harding$", ""));
    }
    Run init = PackagedProgram.run(bare, "init", bare.toString());
    assertThat(init.code()).as(init.err()).isZero();
    Run make = PackagedProgram.run(bare, "make");
    assertThat(make.code()).as(make.err()).isZero();
    String theme = onlyTheme();
    assertThat(bare.resolve("out").resolve(theme).resolve("worksheet-v1.pdf")).isNotEmptyFile();
    assertThat(questions(bare, theme))
        .filteredOn(OwnTextsIT::isComprehension)
        .extracting(question -> question.task().stem())
        .anyMatch(stem -> stem.contains("“Chapter 7: London and the Great Stink” says"))
        .anyMatch(stem -> stem.contains("Tom Ashdown"));
  }

  private static String onlyTheme() throws IOException {
    try (Stream<Path> folders = Files.list(bare.resolve("out"))) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals("course"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Question> questions(Path course, String theme) {
    return BankJson.read(course.resolve("question-banks").resolve(theme + ".json")).questions();
  }

  private static boolean isComprehension(Question question) {
    return question.card().skill() != Skill.CHRONOLOGY;
  }
}
