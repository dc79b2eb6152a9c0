package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quizwright.banking.Samples.bank;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.BankJson;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Status;

class BankEditorTest {

  private static final Question ONE = generated("q1", "Who?");
  private static final Question TWO = generated("q2", "Where?");

  /** A format that holds everything: it says of a bank what stands in it. */
  private static List<Incoming> export(QuestionBank bank) {
    return bank.questions().stream().map(BankEditorTest::told).toList();
  }

  @TempDir private Path folder;
  private BankEditor editor;

  @BeforeEach
  void generate() {
    new BankFolder(folder).merge(List.of(bank(ONE, TWO)), "print");
    editor = new BankEditor(folder);
  }

  private static Incoming told(Question question) {
    return told(question, QuestionJson.revision(question));
  }

  private static Incoming told(Question question, String revision) {
    return new Incoming(
        question.id(), Place.line("file", 7), revision, QuestionJson.tree(question));
  }

  private static List<Delivery> questions(Incoming... told) {
    return List.of(new Delivery.Questions(List.of(told), BankEditorTest::export, null));
  }

  private ImportReport take(Incoming... told) {
    return editor.take(questions(told), false, false).get(0);
  }

  private Question stored(String id) {
    return new BankFolder(folder)
        .bank("harbour").orElseThrow().questions().stream()
            .filter(question -> question.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void retiresAndRestores() {
    editor.edit("q1", Edits::retire);
    assertThat(stored("q1").card().status()).isEqualTo(Status.RETIRED);
    editor.restore("q1");
    assertThat(stored("q1")).isEqualTo(ONE);
  }

  @Test
  void restoresWhatWasDeletedAtTheNextGeneration() {
    QuestionBank without = bank(TWO);
    SafeWrite.text(folder.resolve("harbour.json"), BankJson.write(without, "schema"));
    BankFolder banks = new BankFolder(folder);
    banks.merge(List.of(bank(ONE, TWO)), "print");
    assertThat(banks.bank("harbour").orElseThrow().questions()).hasSize(1);
    assertThat(editor.restore("q1")).isEmpty();
    assertThat(banks.isCurrent(List.of("harbour"), "print")).isFalse();
    banks.merge(List.of(bank(ONE, TWO)), "print");
    assertThat(stored("q1")).isEqualTo(ONE);
  }

  @Test
  void saysThatThereIsNoSuchQuestion() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> editor.restore("q9"))
        .withMessage("q9: there is no such question. List them with: ./quizwright bank list");
  }

  @Test
  void addsAQuestionOfEveryTypeToTheAuthorsOwnFile() {
    for (QuestionType type : QuestionType.values()) {
      Question question = editor.add("harbour", type, null);
      assertThat(stored(question.id()).task().type()).isEqualTo(type);
      assertThat(stored(question.id()).card().status()).isEqualTo(Status.RETIRED);
    }
    assertThat(BankJson.read(folder.resolve("harbour.own.json")).questions())
        .hasSize(QuestionType.values().length);
    assertThat(BankJson.read(folder.resolve("harbour.json")).questions()).containsExactly(ONE, TWO);
  }

  @Test
  void addsOnlyWhereThereIsABankAndTheIdIsFree() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> editor.add("harbor", QuestionType.CLOZE, null))
        .withMessageContaining("There are: harbour.");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> editor.add("harbour", QuestionType.CLOZE, "q1"))
        .withMessageContaining("--id");
  }

  @Test
  void writesNothingWhereNothingWasEdited() throws IOException {
    Map<String, String> before = files();
    assertThat(take(told(ONE), told(TWO)).of(Kind.UNCHANGED)).hasSize(2);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void takesAnEditOfAFile() {
    ImportReport report = take(told(with(ONE, "stem", "Who then?"), QuestionJson.revision(ONE)));
    assertThat(report.of(Kind.CHANGED))
        .singleElement()
        .extracting(QuestionChange::fields)
        .isEqualTo(List.of(new FieldChange("stem", "Who?", "Who then?")));
    assertThat(stored("q1")).isEqualTo(with(ONE, "stem", "Who then?"));
  }

  @Test
  void keepsWhatChangedInTheBankSinceTheExport() {
    Incoming edited = told(with(ONE, "stem", "Who then?"), QuestionJson.revision(ONE));
    editor.edit("q1", tree -> put(tree, "points", 4));
    ImportReport report = take(edited);
    assertThat(report.of(Kind.LEFT)).hasSize(1);
    assertThat(report.findings().get(0).toString())
        .contains("file:7: q1", "changed in the bank since", "stem", "--force");
    assertThat(stored("q1")).isEqualTo(with(ONE, "points", 4));
  }

  private static Map<String, Object> put(Map<String, Object> tree, String key, Object value) {
    tree.put(key, value);
    return tree;
  }

  @Test
  void letsTheFileWinIfForced() {
    Incoming edited = told(with(ONE, "stem", "Who then?"), "older");
    editor.take(questions(edited), true, false);
    assertThat(stored("q1")).isEqualTo(with(ONE, "stem", "Who then?"));
  }

  @Test
  void takesSeveralFilesOneAfterTheOther() {
    Incoming first = told(with(ONE, "stem", "Who then?"), "");
    List<Delivery> files = new ArrayList<>(questions(first));
    files.addAll(questions(first));
    List<ImportReport> reports = editor.take(files, false, false);
    assertThat(reports.get(0).of(Kind.CHANGED)).hasSize(1);
    assertThat(reports.get(1).of(Kind.UNCHANGED)).hasSize(1);
  }

  @Test
  void takesAllFilesOrNone() throws IOException {
    Map<String, String> before = files();
    List<Delivery> files = new ArrayList<>(questions(told(with(ONE, "stem", "Who then?"), "")));
    files.addAll(questions(fresh("new", "Who led?"), fresh("new", "Who won?")));
    files.addAll(questions(fresh("newer", "Who paid?"), fresh("newer", "Who lost?")));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> editor.take(files, false, false))
        .satisfies(
            e ->
                assertThat(e.findings())
                    .extracting(finding -> finding.place().id())
                    .contains("new", "newer"));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void keepsALockedQuestion() {
    editor.edit("q1", tree -> put(tree, "locked", true));
    ImportReport report = take(told(with(ONE, "stem", "Who then?"), ""));
    assertThat(report.findings().toString()).contains("is locked in the bank");
    assertThat(stored("q1").task()).isEqualTo(ONE.task());
  }

  @Test
  void writesNothingInADryRun() throws IOException {
    Map<String, String> before = files();
    Incoming edited = told(with(ONE, "stem", "Who then?"), "");
    assertThat(editor.take(questions(edited), false, true).get(0).of(Kind.CHANGED)).hasSize(1);
    assertThat(files()).isEqualTo(before);
  }

  private static Incoming fresh(String id, String stem) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", "true-false");
    tree.put("stem", stem);
    tree.put("answer", true);
    return new Incoming(id, Place.line("file", 9), "", tree);
  }

  @Test
  void addsNewQuestionsOnce() throws IOException {
    assertThat(take(told(ONE), fresh("", "It rained.")).of(Kind.ADDED)).hasSize(1);
    Map<String, String> once = files();
    assertThat(take(told(ONE), fresh("", "It rained.")).of(Kind.ADDED)).isEmpty();
    assertThat(files()).isEqualTo(once);
  }

  @Test
  void addsNoDuplicateUnderAnotherId() {
    take(told(ONE), fresh("rain", "It rained."));
    ImportReport report = take(told(ONE), fresh("shower", "It rained!"));
    assertThat(report.findings().toString()).contains("asks the same as rain");
    assertThat(report.of(Kind.ADDED)).isEmpty();
  }

  @Test
  void asksForTheThemeOfNewQuestions() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> take(fresh("", "It rained.")))
        .withMessageContaining("file:9")
        .withMessageContaining("--theme");
  }

  @Test
  void refusesTheWholeFileForOneMistakeAndNamesAll() throws IOException {
    Map<String, String> before = files();
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                take(
                    told(with(TWO, "stem", "Where now?"), ""),
                    new Incoming("q1", Place.line("file", 3), "", put(tree(ONE), "points", "many")),
                    new Incoming("q2", Place.line("file", 4), "", tree(TWO)),
                    new Incoming("", Place.line("file", 5), "", Map.of("type", "cloze"))))
        .withMessageContaining("file:3: q1")
        .withMessageContaining("\"points\" must be a whole number")
        .withMessageContaining("file:4: q2: this id is used twice")
        .withMessageContaining("file:5")
        .withMessageContaining("\"text\" is missing");
    assertThat(files()).isEqualTo(before);
  }

  private static Map<String, Object> tree(Question question) {
    return QuestionJson.tree(question);
  }

  @Test
  void refusesAnotherTypeUnderAKnownId() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> take(fresh("q1", "It rained.")))
        .withMessageContaining("multiple-choice in the bank, but true-false in the file");
  }

  @Test
  void leavesEveryFileWholeWhereverTheDiskFails() throws IOException {
    Map<String, String> before = files();
    Incoming edited = told(with(ONE, "stem", "Who then?"), "");
    List<Incoming> all = List.of(edited, fresh("rain", "It rained."));
    int step = 0;
    boolean failed = true;
    for (; failed; step++) {
      generateAnew(before);
      BankEditor faulty = new BankEditor(folder, new SafeWrite(new FaultyDisk(step)));
      try {
        faulty.take(
            List.of(new Delivery.Questions(all, BankEditorTest::export, null)), false, false);
        failed = false;
      } catch (InputException e) {
        assertThat(e).hasMessageContaining("can't be written");
      }
      Map<String, String> after = files();
      assertThat(after.get("harbour.json"))
          .isIn(before.get("harbour.json"), BankJson.write(bank(edited()), schema(before)));
      assertThat(after.keySet()).noneMatch(name -> name.endsWith(".tmp"));
      new BankFolder(folder).banks();
    }
    assertThat(step).isGreaterThan(4);
  }

  private static String schema(Map<String, String> files) {
    return String.valueOf(files.get("harbour.json")).contains(".generated/")
        ? ".generated/" + BankJson.SCHEMA_FILE
        : "";
  }

  private static Question[] edited() {
    return new Question[] {with(ONE, "stem", "Who then?"), TWO};
  }

  private void generateAnew(Map<String, String> before) throws IOException {
    Files.deleteIfExists(folder.resolve("harbour.own.json"));
    for (Map.Entry<String, String> file : before.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
