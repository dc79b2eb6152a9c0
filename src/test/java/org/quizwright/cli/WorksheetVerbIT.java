package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.json.AnswerKeyJson;

/** What a teacher types to get another sheet, as it is typed, on this project's own course. */
class WorksheetVerbIT {

  /** The theme with the shortest sheet. */
  private static final String THEME = "kuzbass-today";

  @TempDir static Path course;

  private static final TypedCommand TYPED = new TypedCommand();

  private static Map<String, byte[]> printed = Map.of();

  @BeforeAll
  static void copyTheCourseAndPrintTheTheme() {
    PackagedProgram.copyCourse(course, true);
    prints(THEME);
    printed = files();
  }

  /** Lays out what the theme printed as it is, once for all the tests that go on from there. */
  private static void layPrinted() throws IOException {
    for (Map.Entry<String, byte[]> file : printed.entrySet()) {
      Path path = course.resolve("out").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @BeforeEach
  void emptyOut() throws IOException {
    if (Files.exists(course.resolve("out"))) {
      for (String file : files().keySet()) {
        Files.delete(course.resolve("out").resolve(file));
      }
    }
  }

  private static int run(String... words) {
    String[] all =
        Stream.of(
                Stream.of("worksheet"), Stream.of(words), Stream.of("--course", course.toString()))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return TYPED.run(all);
  }

  private static void prints(String... words) {
    assertThat(run(words)).as(TYPED.err()).isZero();
  }

  private static void refuses(String message, String... words) {
    Map<String, byte[]> before = files();
    assertThat(run(words)).as(TYPED.err()).isEqualTo(ExitCode.FAILED);
    assertThat(TYPED.err()).contains(message).doesNotContain("at org.quizwright");
    PackagedProgram.assertSame(files(), before);
  }

  private static Map<String, byte[]> files() {
    Path out = course.resolve("out");
    return Files.exists(out) ? PackagedProgram.files(out) : Map.of();
  }

  private static Path out(String name) {
    return course.resolve("out").resolve(THEME).resolve(name);
  }

  private static JsonNode map() {
    try {
      return new ObjectMapper().readTree(out("answer-key.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    map().at("/variants/0/answers").forEach(answer -> ids.add(answer.get("id").asText()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({"--edition standard, 4", "THEME --edition large, 1", "THEME --edition dyslexia, 1"})
  void whatIsKeptOfEverySheetComesBackEqual(String words, int sheets) throws IOException {
    prints((words.replace("THEME", THEME) + " --qr --variants 3").split(" ", -1));
    List<String> maps = files().keySet().stream().filter(f -> f.contains("/printed/")).toList();
    assertThat(maps).hasSize(sheets);
    for (String map : maps) {
      String text = Files.readString(course.resolve("out").resolve(map));
      assertThat(AnswerKeyJson.write(AnswerKeyJson.read(map, text))).isEqualTo(text);
    }
  }

  @Test
  void printsASheetAgainByteForByteAfterTheBankAndTheTextsWereLost() throws IOException {
    prints(THEME, "--variants", "3", "--qr");
    Map<String, byte[]> first = files();
    String code = map().path("code").asText();
    prints(THEME, "--seed", "7");
    assertThat(map().path("code").asText()).isNotEqualTo(code);
    Path seeds = course.resolve("seeds");
    Path away = Files.move(seeds, course.resolve("away"));
    try {
      prints("--again", "2-" + code.toLowerCase(Locale.ROOT));
    } finally {
      Files.move(away, seeds);
    }
    Map<String, byte[]> again = files();
    first.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    assertThat(again).hasSize(first.size() + 1);
  }

  @Test
  void printsAgainFromANamedFile() throws IOException {
    layPrinted();
    byte[] key = Files.readAllBytes(out("answer-key.docx"));
    Path map = Files.copy(out("answer-key.json"), course.resolve("mine.json"));
    emptyOut();
    prints("--again", map.toString());
    assertThat(out("answer-key.docx")).hasBinaryContent(key);
    Files.delete(map);
  }

  @Test
  void saysWhatCodesThereAre() throws IOException {
    refuses("Nothing was printed", "--again", "ZZZZZZ");
    layPrinted();
    refuses(THEME + ": " + map().path("code").asText(), "--again", "ZZZZZZ");
    refuses("there is no such file", "--again", "nowhere.json");
    refuses("--level", "--again", "ZZZZZZ", "--level", "core");
  }

  @Test
  void leavesNoSheetThatItDidNotPrint() {
    prints(THEME, "--sheet-only", "--variants", "3");
    prints(THEME, "--sheet-only", "--variants", "2");
    assertThat(out("worksheet-v3.pdf")).doesNotExist();
    assertThat(out("worksheet-v2.pdf")).exists();
  }

  @Test
  void printsSeveralEditionsBesideOneKey() throws IOException {
    prints(THEME, "--edition", "Large,standard", "--variants", "1");
    List<String> names = List.of("worksheet-v1", "worksheet-v1-large", "reader", "reader-large");
    assertThat(names).allSatisfy(name -> assertThat(out(name + ".pdf")).exists());
    assertThat(map().at("/blueprint/edition")).hasSize(2);
    assertThat(map().path("lines")).hasSize(2);
    try (XWPFDocument key = new XWPFDocument(Files.newInputStream(out("answer-key.docx")))) {
      assertThat(key.getParagraphs().stream().map(XWPFParagraph::getText))
          .anyMatch(
              text -> text.matches("(?s).*lines? \\S+ \\(standard\\); lines? \\S+ \\(large\\).*"));
    }
    Map<String, byte[]> first = files();
    String code = map().path("code").asText();
    prints(THEME, "--edition", "dyslexia");
    assertThat(out("worksheet-v1-large.pdf")).doesNotExist();
    assertThat(out("reader-large.pdf")).doesNotExist();
    assertThat(out("worksheet-v1-dyslexia.pdf")).exists();
    prints("--again", code);
    first.forEach(
        (name, bytes) -> assertThat(out(name.replaceFirst(".*?/", ""))).hasBinaryContent(bytes));
    assertThat(out("worksheet-v1-dyslexia.pdf")).doesNotExist();
  }

  @Test
  void saysHowLongEachEditionIs() {
    prints(THEME, "--edition", "standard,large", "--dry-run");
    assertThat(TYPED.out()).containsPattern("pages +\\d+ \\(a4, standard\\); \\d+ \\(a4, large\\)");
  }

  @Test
  void givesStudentsTheEditionThatTheirListNames() throws IOException {
    String list = list("name,edition\nIda Ray,\nBo Lee,large\n").toString();
    prints(THEME, "--students", list);
    assertThat(files().keySet())
        .contains(
            THEME + "/students/list/class-set.pdf",
            THEME + "/students/list/class-set-large.pdf",
            THEME + "/students/list/reader-large.pdf");
    refuses("names one edition", THEME, "--students", list, "--edition", "standard,large");
  }

  @Test
  void printsTheSheetOnlyAndLeavesNoKeyThatDoesNotKnowIt() throws IOException {
    layPrinted();
    prints(THEME, "--sheet-only");
    assertThat(out("answer-key.docx")).exists();
    prints(THEME, "--sheet-only", "--seed", "5");
    assertThat(out("answer-key.docx")).doesNotExist();
    assertThat(out("reader.pdf")).doesNotExist();
    assertThat(out("worksheet-v1.pdf")).exists();
  }

  @Test
  void swapsOneQuestion() throws IOException {
    layPrinted();
    List<String> before = ids();
    prints(THEME, "--swap", "1");
    List<String> after = ids();
    assertThat(after.get(0)).isNotEqualTo(before.get(0));
    after.remove(0);
    before.remove(0);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void saysWhatWouldBeOnTheSheetAndWritesNothing() throws IOException {
    prints(THEME, "--dry-run");
    assertThat(files()).isEmpty();
    String said = TYPED.out();
    assertThat(said)
        .contains("Flesch-Kincaid", "pages", "% of the work", "codes", "in a lesson of");
    layPrinted();
    assertThat(said).contains(ids());
    assertThat(said).contains("1-" + map().path("code").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      --swap 99          | the sheet has no question 99
      --drop x           | 'x' is not
      --pin moon         | moon: can't be pinned
      --mix comparsion   | Did you mean comparison?
      --questions 0      | questions must lie between 1 and 36
      --questions 40     | questions must lie between 1 and 36
      --questions 9 --minutes 45 | not both
      --blueprint gone.json | gone.json: there is no such file
      --dry-run --save-blueprint new.json | goes without --save-blueprint
      """)
  void refusesWhatItCannotDo(String options, String message) {
    refuses(
        message,
        Stream.concat(Stream.of(THEME), Stream.of(options.split(" ", -1))).toArray(String[]::new));
  }

  @Test
  void wantsOneThemeForSingleQuestions() {
    refuses("Name the theme", "--swap", "2");
  }

  @Test
  void followsABlueprintUnlessAnOptionSaysOtherwise() throws IOException {
    Path file = course.resolve("mine.json");
    Files.writeString(
        file,
        "{\"schemaVersion\": 1, \"theme\": \""
            + THEME
            + "\", \"level\": \"support\", \"variants\": 3, \"sensitive\": true}");
    prints("--blueprint", file.toString(), "--variants", "1", "--sensitive=false");
    assertThat(files().keySet()).allMatch(name -> name.startsWith(THEME));
    assertThat(out("worksheet-v2.pdf")).doesNotExist();
    assertThat(map().at("/blueprint/level").asText()).isEqualTo("support");
    assertThat(map().at("/blueprint/sensitive").asBoolean()).isFalse();
    Files.delete(file);
  }

  @Test
  void saysWhereABlueprintErrs() throws IOException {
    Path file = course.resolve("mine.json");
    Files.writeString(
        file, "{\"schemaVersion\": 1,\n\"theme\": \"" + THEME + "\",\n\"pin\": [\"moon\"]}");
    refuses("mine.json:3:9: moon: can't be pinned", "--blueprint", file.toString());
    Files.writeString(file, "{\"schemaVersion\": 1,\n\"theme\": \"moon\"}");
    refuses("mine.json:2:1: moon: there is no such theme", "--blueprint", file.toString());
    Files.delete(file);
  }

  @Test
  void savesABlueprintThatPrintsTheSameAndWritesNothingOver() throws IOException {
    Path file = course.resolve("saved.json");
    prints(
        THEME, "--questions", "6", "--mix", "comprehension", "--save-blueprint", file.toString());
    String code = map().path("code").asText();
    prints("--blueprint", file.toString());
    assertThat(map().path("code").asText()).isEqualTo(code);
    refuses("nothing is written over", THEME, "--save-blueprint", file.toString());
    Files.delete(file);
    assertThat(ids()).hasSize(6);
  }

  private static Path list(String text) throws IOException {
    return Files.writeString(course.resolve("list.csv"), text);
  }

  @Test
  void printsANamedSheetForEachStudentAndAKeyToAllOfThem() throws IOException {
    Path list = list("Surname;Forename;Class\nŻak;Łukasz;7B\nRay;Ida;7A\nRay;Ida;7A\n");
    prints(THEME, "--students", list.toString(), "--separate");
    List<String> names =
        files().keySet().stream().map(name -> name.replaceAll("[0-9A-Z]{6}", "CODE")).toList();
    String folder = THEME + "/students/list/";
    assertThat(names)
        .containsExactlyInAnyOrder(
            folder + "answer-key.docx",
            folder + "answer-key.json",
            folder + "printed/CODE.json",
            folder + "reader.pdf",
            folder + "class-set-7A.pdf",
            folder + "class-set-7B.pdf",
            folder + "01-CODE-Łukasz-Żak.pdf",
            folder + "02-CODE-Ida-Ray.pdf",
            folder + "03-CODE-Ida-Ray.pdf");
    assertThat(TYPED.out()).startsWith(out("students/list/answer-key.docx").toString());
    assertThat(TYPED.err()).contains("list.csv:3: “Ida Ray” stands again on line 4.");
    assertThat(
            new ObjectMapper()
                .readTree(out("students/list/answer-key.json").toFile())
                .at("/variants"))
        .hasSize(3);
  }

  @Test
  void keepsEachClassInItsOwnFolderAndPrintsItAgain() throws IOException {
    Path second = Files.writeString(course.resolve("10b.csv"), "name\nKim Vos\nLi An\nJo Day\n");
    prints(THEME, "--students", list("name\nIda Ray\nBo Lee\nAl Orr\n").toString());
    Map<String, byte[]> first = files();
    String code = first.keySet().stream().filter(name -> name.contains("printed/")).findAny().get();
    prints(THEME, "--students", second.toString(), "--seed", "5");
    assertThat(TYPED.err()).contains("--again CODE");
    assertThat(files()).hasSize(2 * first.size());
    first.forEach((name, bytes) -> assertThat(files().get(name)).as(name).isEqualTo(bytes));
    for (String name : first.keySet()) {
      if (!name.equals(code)) {
        Files.delete(course.resolve("out").resolve(name));
      }
    }
    prints("--again", "3-" + code.replaceAll(".*/|\\.json", ""));
    first.forEach((name, bytes) -> assertThat(files().get(name)).as(name).isEqualTo(bytes));
    assertThat(files()).hasSize(2 * first.size());
  }

  @Test
  void refusesABadListOfStudentsAndWritesNothing() throws IOException {
    String name = list("name\nIda Ray\n王芳\n").toString();
    refuses("list.csv:3: “王芳” has letters", THEME, "--students", name);
    refuses("there is no such file", THEME, "--students", name + ".xlsx");
    refuses("--separate", THEME, "--separate");
    refuses("--docx", THEME, "--students", name, "--docx");
  }

  @Test
  void writesTheSheetInWordTooAndLeavesItBesideItsKey() {
    prints(THEME, "--docx", "--variants", "1");
    assertThat(out("worksheet-v1.docx")).exists();
    prints(THEME, "--variants", "1");
    assertThat(out("worksheet-v1.docx")).exists();
    prints(THEME, "--variants", "1", "--seed", "5");
    assertThat(out("worksheet-v1.docx")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"worksheet-v1", "answer-key"})
  void keepsAWordFileThatATeacherHasChanged(String name) throws IOException {
    prints(THEME, "--docx", "--variants", "1");
    byte[] printed = Files.readAllBytes(out(name + ".docx"));
    try (XWPFDocument changed = new XWPFDocument(new ByteArrayInputStream(printed));
        OutputStream file = Files.newOutputStream(out(name + ".docx"))) {
      changed.createParagraph().createRun().setText("Bring your atlas.");
      changed.write(file);
    }
    byte[] mine = Files.readAllBytes(out(name + ".docx"));
    prints(THEME, "--sheet-only", "--variants", "1");
    assertThat(out(name + ".docx")).hasBinaryContent(mine);
    prints(THEME, "--docx", "--variants", "1");
    assertThat(TYPED.err()).contains(name + "-changed.docx");
    assertThat(out(name + "-changed.docx")).hasBinaryContent(mine);
    assertThat(out(name + ".docx")).hasBinaryContent(printed);
    prints(THEME, "--variants", "1");
    assertThat(out(name + "-changed.docx")).hasBinaryContent(mine);
  }
}
