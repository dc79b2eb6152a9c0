package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quizwright.banking.Samples.bank;
import static org.quizwright.banking.Samples.byAuthor;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.json.BankJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

class BankFolderTest {

  private static final Question ONE = generated("q1", "Who?");
  private static final Question TWO = generated("q2", "When?");
  private static final List<QuestionBank> GENERATED = List.of(bank(ONE, TWO));
  private static final String SCHEMA = ".generated/" + BankJson.SCHEMA_FILE;

  @TempDir private Path course;
  private Path folder;
  private BankFolder banks;

  @BeforeEach
  void openFolder() {
    folder = course.resolve("question-banks");
    banks = new BankFolder(folder);
  }

  private Path bankFile() {
    return folder.resolve("harbour.json");
  }

  private void write(String name, QuestionBank bank) throws IOException {
    Files.writeString(folder.resolve(name), BankJson.write(bank, SCHEMA));
  }

  /** Every file with its text and time of writing. */
  private Map<String, String> snapshot() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(file -> texts.put(file.toString(), state(file)));
    }
    return texts;
  }

  private static String state(Path file) {
    try {
      return Files.getLastModifiedTime(file) + Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isEmptyWhereNoFolderIs() {
    assertThat(banks.banks()).isEmpty();
    assertThat(banks.bank("harbour")).isEmpty();
    assertThat(banks.isCurrent(List.of("harbour"), "f")).isFalse();
  }

  @Test
  void writesBanksThatItReadsBack() {
    banks.merge(GENERATED, "f");
    assertThat(banks.banks()).isEqualTo(GENERATED);
  }

  @Test
  void knowsWhatABankWasMadeFrom() {
    banks.merge(GENERATED, "f");
    assertThat(banks.isCurrent(List.of("harbour"), "f")).isTrue();
    assertThat(banks.isCurrent(List.of("harbour"), "g")).isFalse();
    assertThat(banks.isCurrent(List.of("harbour", "other"), "f")).isFalse();
  }

  @Test
  void refusesARecordThatBreaksOff() throws IOException {
    banks.merge(GENERATED, "f");
    Path record = folder.resolve(".generated").resolve("harbour.json");
    String whole = Files.readString(record);
    Files.writeString(record, whole.substring(0, whole.length() / 2));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> banks.isCurrent(List.of("harbour"), "f"))
        .withMessageContaining("isn't what this program wrote");
  }

  @Test
  void writesNothingIfNothingChanged() throws IOException {
    banks.merge(GENERATED, "f");
    Map<String, String> before = snapshot();
    banks.merge(GENERATED, "f");
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void leavesAHandsLayoutAloneIfNothingChanged() throws IOException {
    banks.merge(GENERATED, "f");
    String laidOut = Files.readString(bankFile()).replace("\n", "\n\n");
    Files.writeString(bankFile(), laidOut);
    banks.merge(GENERATED, "g");
    assertThat(bankFile()).hasContent(laidOut);
  }

  @Test
  void plansWithoutWriting() throws IOException {
    banks.merge(GENERATED, "f");
    Map<String, String> before = snapshot();
    MergePlan plan = banks.plan(List.of(bank(ONE)), "g");
    assertThat(plan.banks())
        .extracting(BankPlan::toString)
        .containsExactly("harbour: 1 removed, 1 unchanged");
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void plansWithoutMakingAFolder() {
    banks.plan(GENERATED, "f");
    assertThat(folder).doesNotExist();
  }

  @Test
  void neverOverwritesABankThatDoesNotParse() throws IOException {
    banks.merge(GENERATED, "f");
    Files.writeString(bankFile(), "{ <<<<<<< mine");
    Map<String, String> before = snapshot();
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> banks.merge(List.of(bank(ONE)), "g"))
        .withMessageStartingWith("harbour.json:1:");
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void writesWhatGoesFirstOnlyWhereTheBanksAreGood() throws IOException {
    List<String> first = new ArrayList<>();
    banks.merge(GENERATED, "f", () -> first.add("before the bank: " + Files.exists(bankFile())));
    assertThat(first).containsExactly("before the bank: false");
    Files.writeString(bankFile(), "{ <<<<<<< mine");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> banks.merge(GENERATED, "g", () -> first.add("too early")));
    assertThat(first).hasSize(1);
  }

  @Test
  void refusesARecordThatIsNotWhole() throws IOException {
    banks.merge(GENERATED, "f");
    Files.writeString(folder.resolve(".generated").resolve("harbour.json"), "{}");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> banks.merge(GENERATED, "g"))
        .withMessageContaining("Restore it from version control");
  }

  @Test
  void namesTheMistakesOfAllBanksAtOnce() throws IOException {
    banks.merge(GENERATED, "f");
    Files.writeString(folder.resolve("a.json"), "{");
    Files.writeString(folder.resolve("b.json"), "[");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(banks::banks)
        .satisfies(mistakes -> assertThat(mistakes.findings()).hasSize(2));
  }

  @Test
  void refusesABankUnderAnotherName() throws IOException {
    banks.merge(GENERATED, "f");
    Files.copy(bankFile(), folder.resolve("copy.json"));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(banks::banks)
        .withMessageContaining("Make the two the same.");
  }

  @Test
  void addsTheAuthorsOwnFile() throws IOException {
    banks.merge(GENERATED, "f");
    write("harbour.own.json", bank(byAuthor("own", "Why?")));
    assertThat(banks.bank("harbour").orElseThrow().questions())
        .extracting(Question::id)
        .containsExactly("own", "q1", "q2");
    assertThat(banks.banks()).hasSize(1);
  }

  @Test
  void neverWritesTheAuthorsOwnFile() throws IOException {
    Files.createDirectories(folder);
    write("harbour.own.json", bank(byAuthor("own", "Who?")));
    String own = Files.readString(folder.resolve("harbour.own.json"));
    banks.merge(GENERATED, "f");
    assertThat(folder.resolve("harbour.own.json")).hasContent(own);
    assertThat(BankJson.read(bankFile()).questions()).containsExactly(TWO);
  }

  @Test
  void keepsAnEditThroughAllFiles() throws IOException {
    banks.merge(GENERATED, "f");
    Question mine = with(ONE, "notes", "mine");
    write("harbour.json", bank(mine, TWO));
    banks.merge(List.of(bank(with(ONE, "points", 2), TWO)), "g");
    assertThat(BankJson.read(bankFile()).questions()).containsExactly(with(mine, "points", 2), TWO);
  }

  @Test
  void laysTheSchemaBesideBanksOutsideOfTheProject() throws IOException {
    banks.merge(GENERATED, "f");
    assertThat(folder.resolve(SCHEMA)).hasContent(BankJson.schema());
    assertThat(Files.readString(bankFile())).contains("\"$schema\": \"" + SCHEMA + "\"");
  }

  @Test
  void pointsToTheSchemaOfTheProjectItself() throws IOException {
    Path schemas = course.resolve("src/main/resources/schema");
    Files.createDirectories(schemas);
    Files.writeString(schemas.resolve(BankJson.SCHEMA_FILE), BankJson.schema());
    banks.merge(GENERATED, "f");
    assertThat(folder.resolve(SCHEMA)).doesNotExist();
    assertThat(Files.readString(bankFile()))
        .contains("\"../src/main/resources/schema/" + BankJson.SCHEMA_FILE + "\"");
  }

  @Test
  void survivesRunsAtTheSameTime() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<MergePlan>> runs =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    threads.submit(
                        () -> new BankFolder(folder).merge(List.of(version(i % 3)), "f" + i % 3)))
            .toList();
    for (Future<MergePlan> run : runs) {
      assertThat(run.get().hasConflicts()).isFalse();
    }
    threads.shutdown();
    assertThat(banks.banks()).containsAnyOf(version(0), version(1), version(2));
  }

  private static QuestionBank version(int n) {
    return bank(with(ONE, "points", 1 + n), TWO);
  }
}
