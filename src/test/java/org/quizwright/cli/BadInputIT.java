package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.cli.PackagedProgram.Run;

/**
 * What the packaged program says of bad input: where, what, how to mend it; and it writes nothing.
 */
class BadInputIT {

  private static final String TEXT = "000_c442f72873caa46a.txt";

  @TempDir Path course;

  @BeforeEach
  void copyTheCourse() {
    PackagedProgram.copyCourse(course, true);
  }

  @Test
  void saysThatThereAreNoTexts() throws IOException {
    for (String file : PackagedProgram.files(course.resolve("seeds")).keySet()) {
      Files.delete(course.resolve("seeds").resolve(file));
    }
    refuses("seeds");
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Run run = PackagedProgram.run(course, "make", "--course", "nowhere");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("nowhere").doesNotContain("at org.quizwright");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    byte[] bytes = "A first line.\n\nSecond: caf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(course.resolve("seeds").resolve(TEXT), bytes);
    refuses(TEXT + ":3");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    Files.write(course.resolve("seeds").resolve(TEXT), new byte[0]);
    refuses(TEXT);
  }

  @Test
  void namesABinaryFile() throws IOException {
    Files.write(course.resolve("seeds").resolve(TEXT), new byte[] {'%', 'P', 0, 0, 1, 2, 3});
    refuses(TEXT);
  }

  @Test
  void hintsAtTheKeyThatWasMeant() throws IOException {
    edit("seeds/course.json", "\"enquiry\"", "\"enquirry\"");
    refuses("course.json:", "enquirry", "enquiry");
  }

  @Test
  void namesAMissingWitness() throws IOException {
    edit("seeds/course.json", TEXT, "gone.txt");
    refuses("course.json", "gone.txt");
  }

  @Test
  void leavesABankAloneThatDoesNotParse() throws IOException {
    edit("question-banks/strike-1989.json", "\"questions\"", "questions");
    refuses("strike-1989.json:");
  }

  @Test
  void saysThatOutCannotBeWritten() throws IOException {
    Files.writeString(course.resolve("out"), "a file where the folder should be");
    refuses("out");
  }

  @Test
  void refusesAnUnknownThemeAndNamesTheKnownOnes() {
    Run run = PackagedProgram.run(course, "worksheet", "strike-1998");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("strike-1998", "strike-1989");
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = course.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private void refuses(String... words) {
    var banks = PackagedProgram.files(course.resolve("question-banks"));
    Run run = PackagedProgram.run(course, "make");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains(words).doesNotContain("at org.quizwright", "bug in the program");
    var after = PackagedProgram.files(course.resolve("question-banks"));
    assertThat(after.keySet()).isEqualTo(banks.keySet());
    after.forEach((name, bytes) -> assertThat(bytes).isEqualTo(banks.get(name)));
  }
}
