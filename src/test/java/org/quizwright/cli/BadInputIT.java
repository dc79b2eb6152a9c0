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
import org.quizwright.cli.console.ExitCode;

/**
 * What the program says of bad input: where, what, how to mend it; and it writes nothing. Some are
 * asked of the packaged program, the others in this JVM, which is quicker.
 */
class BadInputIT {

  private static final String TEXT = "000_c442f72873caa46a.txt";

  private static final TypedCommand TYPED = new TypedCommand();

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

  @Test
  void refusesATextOverTwoMegabytesUnlessAskedTo() throws IOException {
    String text =
        "The mill was built beside the river in 1824. ".repeat(20) + "\n".repeat(2_000_000);
    Files.writeString(course.resolve("seeds").resolve("large.txt"), text);
    refuses("large.txt", "2,000,000", "--max-size 3MB");
    Run allowed = PackagedProgram.run(course, "bank", "check", "--max-size", "3MB");
    assertThat(allowed.err()).doesNotContain("too large");
    assertThat(allowed.code()).isNotEqualTo(ExitCode.FAILED);
  }

  @Test
  void refusesASizeThatIsNone() {
    Run run = PackagedProgram.run(course, "make", "--max-size", "huge");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("huge", "5MB");
  }

  @Test
  void refusesAWebPageAndOtherProgramsFilesAllAtOnce() throws IOException {
    Path seeds = course.resolve("seeds");
    Files.writeString(seeds.resolve("page.txt"), "<!DOCTYPE html>\n<html><p>The mill</p></html>");
    Files.write(seeds.resolve("wide.txt"), "The mill".getBytes(StandardCharsets.UTF_16));
    Files.write(seeds.resolve("zero.txt"), "The\nmill\0".getBytes(StandardCharsets.UTF_8));
    refuses("page.txt: is a web page", "wide.txt: is UTF-16", "zero.txt:2: holds a NUL byte");
  }

  @Test
  void refusesWhatLeadsOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(course.resolve("outside.txt"), "The mill was built in 1824.");
    edit("seeds/course.json", TEXT, "../outside.txt");
    refuses("course.json:", "\"../outside.txt\" isn't the name of a file in this folder");
    edit("seeds/course.json", "../outside.txt", outside.toAbsolutePath().toString());
    refuses("course.json:", "isn't the name of a file in this folder");
  }

  @Test
  void tellsEveryMistakeOfTheManifestAtOnce() throws IOException {
    edit("seeds/course.json", "\"issued\": \"", "\"issued\": \"the day after ");
    edit("seeds/course.json", "\"enquiry\"", "\"enquirry\"");
    edit("seeds/course.json", TEXT, "gone.txt");
    refuses("the day after", "enquirry", "gone.txt");
  }

  @Test
  void saysThatAFolderHoldsOnlyPictures() throws IOException {
    Path other = Files.createDirectories(course.resolve("other"));
    Files.write(Files.createDirectories(other.resolve("seeds")).resolve("a.png"), new byte[] {1});
    Run run = PackagedProgram.run(course, "make", "--course", "other");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("holds no texts, only 1 other file such as a.png");
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
    int code = TYPED.run("make", "--course", course.toString());
    assertThat(code).as(TYPED.err()).isEqualTo(ExitCode.FAILED);
    assertThat(TYPED.err())
        .contains(words)
        .doesNotContain("at org.quizwright", "bug in the program");
    var after = PackagedProgram.files(course.resolve("question-banks"));
    assertThat(after.keySet()).isEqualTo(banks.keySet());
    after.forEach((name, bytes) -> assertThat(bytes).isEqualTo(banks.get(name)));
  }
}
