package org.quizwright.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.cli.TypedCommand;
import org.quizwright.cli.console.ExitCode;

/** What the check of the banks tells people and programs. */
class BankCheckCommandTest {

  private static final String BANK =
      """
      {
        "schemaVersion": 1,
        "bank": "mills",
        "title": "The mills",
        "language": "en",
        "questions": [
          { "id": "mills-sa-1", "type": "short-answer", "status": "draft", "skill": "close-reading",
            "demand": "infer", "level": "core", "points": 1, "stem": "Why did the mill close?",
            "modelAnswer": "Trade was slow.",
            "elements": [ { "id": "e", "text": "Trade was slow", "points": 1 } ],
            "evidence": [ { "source": "mill", "passage": 1, "exact": "The mill closed because trade was QUOTED." } ],
            "origin": { "by": "author" } } ] }
      """;

  @TempDir Path course;
  private Path bank;
  private final TypedCommand typed = new TypedCommand();

  @BeforeEach
  void putTheCourse() throws IOException {
    Path seeds = Files.createDirectories(course.resolve("seeds"));
    Files.writeString(
        seeds.resolve("mill.txt"),
        """
        The mill

        The mill closed because trade was slow. Its hands walked to the next valley, where other
        mills still ran by night and by day, and few of them came home before the winter.
        """);
    bank = Files.createDirectories(course.resolve("question-banks")).resolve("mills.json");
    put("slow");
  }

  private void put(String quoted) throws IOException {
    Files.writeString(bank, BANK.replace("QUOTED", quoted));
  }

  @Test
  void onlyWarnsOfWhatNoSheetPrints() throws IOException {
    put("dear");
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
    Files.writeString(bank, BANK.replace("QUOTED", "dear").replace("\"draft\"", "\"retired\""));
    assertThat(check()).isZero();
    assertThat(typed.out()).contains("warning: ").contains("1 bank, 1 question");
  }

  private int check(String... options) {
    return typed.run(
        Stream.concat(Stream.of("bank", "check", "--course", course.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(typed.out());
  }

  @Test
  void findsNothingInAGoodBank() throws IOException {
    assertThat(check("--json", "--strict")).isEqualTo(ExitCode.DONE);
    assertThat(typed.out())
        .isEqualTo(
            """
            {
              "schemaVersion": 1,
              "banks": 1,
              "questions": 1,
              "errors": 0,
              "warnings": 0,
              "findings": []
            }
            """);
  }

  @Test
  void tellsProgramsPlaceAndRemedyOfEveryFinding() throws IOException {
    put("brisk");
    assertThat(check("--json")).isEqualTo(ExitCode.FINDINGS);
    JsonNode finding = json().at("/findings/0");
    assertThat(finding.path("severity").asText()).isEqualTo("error");
    assertThat(finding.path("code").asText()).isEqualTo("evidence");
    assertThat(finding.path("file").asText()).isEqualTo("mills.json");
    assertThat(finding.path("line").asInt()).isEqualTo(7);
    assertThat(finding.path("column").asInt()).isEqualTo(7);
    assertThat(finding.path("id").asText()).isEqualTo("mills-sa-1");
    assertThat(finding.path("message").asText()).contains("isn't in mill.");
    assertThat(finding.path("remedy").asText()).isNotEmpty();
  }

  @Test
  void countsWarningsAsFailuresOnlyWhenStrict() throws IOException {
    Files.writeString(
        bank, Files.readString(bank).replace("Why did the mill close?", "Why did trade was slow?"));
    assertThat(check()).isEqualTo(ExitCode.DONE);
    assertThat(typed.out()).contains("warning: mills.json:7:7: mills-sa-1: The stem holds");
    assertThat(check("--strict")).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void checksTheOtherBanksWhereOneCannotBeRead() throws IOException {
    put("brisk");
    Files.writeString(
        bank.resolveSibling("broken.json"),
        BANK.replace("\"mills\"", "\"broken\"").replace("\"stem\"", "\"stemm\""));
    assertThat(check()).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("quizwright: broken.json:8:", "\"stemm\" isn't a key here");
    assertThat(typed.out()).contains("error: mills.json:7:7: mills-sa-1");
    assertThat(check("--json")).isEqualTo(ExitCode.FAILED);
    assertThat(json().findValuesAsText("code")).contains("schema", "evidence");
    assertThat(typed.err()).doesNotContain("stemm");
  }

  @Test
  void namesTheBankThatIsNoUtf8() throws IOException {
    Files.write(bank.resolveSibling("broken.json"), new byte[] {'{', '"', (byte) 0xFF, '"', '}'});
    assertThat(check()).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("quizwright: broken.json:1: isn't UTF-8 text");
    assertThat(typed.out())
        .contains("1 bank, 1 question, 0 findings; what is named above couldn't be read");
  }

  @Test
  void tellsOfTextsAndBanksAtOnceWhereBothAreBroken() throws IOException {
    put("brisk\", ");
    Files.write(course.resolve("seeds").resolve("mill.txt"), new byte[] {0, 1, 2});
    assertThat(check()).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("mill.txt", "mills.json:11");
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void countsTheWarningsThatAreTooManyOfOneKind() throws IOException {
    String question = BANK.substring(BANK.indexOf("    { \"id\""), BANK.indexOf(" ] }"));
    List<String> twins =
        IntStream.range(0, 30)
            .mapToObj(n -> question.replace("mills-sa-1", "mills-sa-" + (100 + n)))
            .toList();
    Files.writeString(
        bank, BANK.replace(question, String.join(",\n", twins)).replace("QUOTED", "slow"));
    assertThat(check()).isEqualTo(ExitCode.DONE);
    assertThat(typed.out())
        .contains("warning: mills.json: same-stem: 415 more; see them with --all", "435 findings");
    assertThat(typed.out().lines()).hasSize(22);
    assertThat(check("--all", "--strict")).isEqualTo(ExitCode.FINDINGS);
    assertThat(typed.out().lines()).hasSize(436);
    assertThat(check("--json")).isEqualTo(ExitCode.DONE);
    assertThat(json().path("findings")).hasSize(435);
  }

  @Test
  void findsOneIdInTwoBanks() throws IOException {
    Files.writeString(
        bank.resolveSibling("looms.json"),
        Files.readString(bank).replace("\"mills\"", "\"looms\""));
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
    assertThat(typed.out())
        .contains(
            "error: mills.json:7:7: mills-sa-1: The bank looms has a question of this id, too.");
  }

  @Test
  void tellsProgramsEvenThatThereIsNoCourse() throws IOException {
    course = course.resolve("gone");
    assertThat(check("--json")).isEqualTo(ExitCode.FAILED);
    assertThat(json().at("/findings/0/code").asText()).isEqualTo("input");
    assertThat(check()).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("there is no such folder");
    assertThat(typed.out()).isEmpty();
  }
}
