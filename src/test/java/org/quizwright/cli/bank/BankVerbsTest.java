package org.quizwright.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.cli.TypedCommand;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.exchange.zip.StableZip;

/** The verbs for course designers, as they are typed. */
class BankVerbsTest {

  @TempDir Path course;
  private Path banks;
  private final TypedCommand typed = new TypedCommand();

  @BeforeEach
  void putTheBank() throws IOException {
    banks = Files.createDirectories(course.resolve("question-banks"));
    Files.copy(Path.of("src/test/resources/exchange/harbour.json"), banks.resolve("harbour.json"));
  }

  private int run(String... words) {
    String[] line = Stream.concat(Stream.of("bank"), Stream.of(words)).toArray(String[]::new);
    String[] all =
        Stream.concat(Stream.of(line), Stream.of("--course", course.toString()))
            .toArray(String[]::new);
    return typed.run(all);
  }

  private Map<String, String> banks() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(banks)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void listsByEveryFilter() {
    assertThat(run("list")).isZero();
    assertThat(typed.out().lines()).hasSize(12);
    assertThat(typed.err()).contains("12 questions");
    run("list", "harbour", "--type", "true-false", "--status", "draft", "--level", "support");
    assertThat(typed.out().lines()).hasSize(2);
    run("list", "--skill", "close-reading", "--demand", "infer", "--source", "reed-1911");
    assertThat(typed.out().lines()).singleElement().asString().startsWith("harbour-mc-1");
    run("list", "--text", "began in JUNE");
    assertThat(typed.out().lines()).singleElement().asString().startsWith("harbour-tf-1");
  }

  @Test
  void refusesUnknownThemesAndTypes() {
    assertThat(run("list", "harbor")).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("harbor: there is no such bank. There are: harbour.");
    assertThat(run("list", "--type", "quiz")).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("'quiz' isn't possible", "multiple-choice");
  }

  @Test
  void showsAQuestionOfEveryTypeWithItsKey() {
    run("list");
    String[] ids = typed.out().lines().map(line -> line.split(" ", 2)[0]).toArray(String[]::new);
    assertThat(run(Stream.concat(Stream.of("show"), Stream.of(ids)).toArray(String[]::new)))
        .isZero();
    assertThat(typed.out())
        .contains(
            "harbour-mc-1 · multiple-choice · reviewed · core · close-reading · infer · 1 point",
            "   A  50% of them -> 100% had lost pay",
            "   reed-1911, passage 2: “half of them had lost pay”",
            "In (1) ________ the dockers of (2) ________ struck",
            "   False. The strike began in May.",
            "   A fact: The gates were shut. | Ships lay idle.");
  }

  @Test
  void retiresAndRestores() throws IOException {
    assertThat(run("retire", "harbour-tf-1", "harbour-tf-2")).isZero();
    assertThat(typed.out()).contains("- draft", "+ retired");
    run("list", "--status", "retired");
    assertThat(typed.out().lines()).hasSize(3);
    run("restore", "harbour-tf-1", "harbour-tf-2");
    run("list", "--status", "retired");
    assertThat(typed.out().lines()).hasSize(1);
    assertThat(run("retire", "harbour-tf-9")).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("bank list");
  }

  @Test
  void addsToTheAuthorsOwnFile() throws IOException {
    assertThat(run("add", "harbour", "--type", "cloze")).isZero();
    assertThat(typed.out()).contains("harbour.own.json: added harbour-cz-own-1");
    assertThat(typed.err()).contains("give it the status draft", "reed-1911");
    assertThat(banks()).containsKey("harbour.own.json");
    assertThat(run("diff")).isZero();
    assertThat(typed.out()).contains("harbour-cz-own-1 (harbour): added");
  }

  @Test
  void showsAndSettlesConflicts() throws IOException {
    Path file = banks.resolve("harbour.json");
    String conflict =
        "\"conflict\": {\"stem\": {\"mine\": \"S\", \"theirs\": \"The strike began in July.\"}}, ";
    String text = Files.readString(file);
    Files.writeString(
        file, text.replace("\"id\": \"harbour-tf-1\", ", "\"id\": \"harbour-tf-1\", " + conflict));
    assertThat(run("conflicts")).isEqualTo(ExitCode.FINDINGS);
    assertThat(typed.out()).contains("harbour-tf-1 stem", "theirs: The strike began in July.");
    assertThat(run("resolve", "harbour-tf-1")).isEqualTo(ExitCode.FAILED);
    assertThat(run("resolve", "harbour-tf-1", "--theirs")).isZero();
    assertThat(run("conflicts")).isZero();
    assertThat(typed.err()).contains("No conflicts.");
    run("list", "--text", "began in July");
    assertThat(typed.out()).contains("harbour-tf-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "moodle-xml", "gift", "qti21", "qti3", "json"})
  void exportsAndImportsWithoutAnyChange(String format) throws IOException {
    Map<String, String> before = banks();
    assertThat(run("export", "--format", format)).isZero();
    assertThat(typed.err()).doesNotContain("Exception");
    for (String file : typed.out().lines().toList()) {
      assertThat(run("import", file)).as(typed.err()).isZero();
      assertThat(typed.out()).contains("0 added, 0 changed");
    }
    assertThat(banks()).isEqualTo(before);
  }

  @Test
  void exportsForReviewHoweverLongTheTextsAre() throws IOException {
    Path seeds = Files.createDirectories(course.resolve("seeds"));
    Files.writeString(
        seeds.resolve("reed-1911.txt"),
        "The dockers struck in June, and half of them had lost pay." + "\n".repeat(2_100_000));
    assertThat(run("export", "--for-review")).as(typed.err()).isZero();
    assertThat(typed.out()).contains("harbour-review.xlsx");
  }

  @Test
  void namesAQuestionThatWasTakenOutOfASheet() throws IOException {
    run("export", "--format", "csv");
    Path exported =
        Path.of(typed.out().lines().filter(file -> file.contains("true-false")).findFirst().get());
    String text = Files.readString(exported);
    Files.writeString(exported, text.replaceAll("(?m)^\"?harbour-tf-2.*\\R", ""));
    Map<String, String> before = banks();
    assertThat(run("import", exported.toString())).as(typed.err()).isZero();
    assertThat(typed.err()).contains("harbour-tf-2", "bank retire");
    assertThat(banks()).isEqualTo(before);
  }

  @Test
  void takesAnEditOnceAndLeavesAnOlderFileAlone() throws IOException {
    run("export", "--format", "gift");
    Path exported = Path.of(typed.out().strip());
    Path edited = course.resolve("edited.gift");
    String text = Files.readString(exported);
    Files.writeString(edited, text.replace("began in June", "began in July"));
    assertThat(run("import", "--dry-run", edited.toString())).isZero();
    assertThat(typed.out()).contains("Would be: 0 added, 1 changed");
    assertThat(run("import", edited.toString())).isZero();
    assertThat(typed.out()).contains("harbour-tf-1 (harbour)", "+ The strike began in July.");
    Map<String, String> once = banks();
    assertThat(run("import", edited.toString())).isZero();
    assertThat(run("import", exported.toString(), edited.toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(typed.err()).contains("harbour-tf-1: has changed in the bank since");
    assertThat(typed.out()).contains("harbour.gift: 0 added", "edited.gift: 0 added");
    assertThat(banks()).isEqualTo(once);
    assertThat(run("import", "--force", exported.toString())).isZero();
    assertThat(banks()).isNotEqualTo(once);
  }

  @Test
  void refusesHostileFilesAndWritesNothing() throws IOException {
    Map<String, String> before = banks();
    refuses(
        "a.xml",
        "<!DOCTYPE quiz [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<quiz>&x;</quiz>"
            .getBytes(StandardCharsets.UTF_8));
    refuses("a.xml", "<quiz>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    refuses("a.zip", StableZip.write(Map.of("../evil", new byte[9])));
    refuses("a.zip", StableZip.write(Map.of("imsmanifest.xml", new byte[30_000_000])));
    refuses("a.xlsx", StableZip.write(Map.of("xl/workbook.xml", new byte[9])));
    refuses("a.csv", new byte[] {'i', 'd', '\n', (byte) 0xFF});
    refuses("a.gift", new byte[] {(byte) 0xC3, '('});
    refuses("a.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    refuses(
        "a.gift",
        "The strike began in June. {T}\n\n".repeat(20_001).getBytes(StandardCharsets.UTF_8));
    refuses("a.doc", new byte[9]);
    assertThat(banks()).isEqualTo(before);
  }

  @Test
  @Timeout(60)
  void leavesOutWhatItCantReadAndSaysSo() throws IOException {
    Map<String, String> before = banks();
    Path gift = Files.writeString(course.resolve("a.gift"), "::a:: When? {=June");
    assertThat(run("import", gift.toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(typed.err()).contains("a { without its }");
    String gaps = "<p>" + "{1:SHORTANSWER:=\\}".repeat(30_000) + "</p>";
    Path cloze =
        Files.writeString(
            course.resolve("a.xml"),
            "<quiz><question type=\"cloze\"><name><text>a</text></name><questiontext><text><![CDATA["
                + gaps
                + "]]></text></questiontext></question></quiz>");
    assertThat(run("import", cloze.toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(banks()).isEqualTo(before);
  }

  private void refuses(String name, byte[] bytes) throws IOException {
    Path file = Files.write(course.resolve(name), bytes);
    assertThat(run("import", file.toString())).as(name).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("quizwright: " + name).doesNotContain("\tat ", "bug");
    assertThat(typed.out()).isEmpty();
  }
}
