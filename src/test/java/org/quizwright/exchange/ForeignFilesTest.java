package org.quizwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.banking.BankEditor;
import org.quizwright.banking.Delivery;
import org.quizwright.banking.ImportReport;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.zip.StableZip;
import org.quizwright.json.BankJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TrueFalse;

/** Files as Moodle and QTI tools write them become questions; what isn't held is named. */
class ForeignFilesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/exchange");

  @TempDir Path banks;

  @BeforeEach
  void putAnEmptyBank() {
    HarbourBank.put(new QuestionBank("harbour", "The harbour", "en", List.of()), banks);
  }

  private record Taken(ImportReport report, List<Question> questions, String findings) {

    <T> T only(Class<T> type) {
      return questions.stream()
          .map(Question::task)
          .filter(type::isInstance)
          .map(type::cast)
          .findFirst()
          .orElseThrow();
    }
  }

  private Taken take(String file, byte[] bytes) {
    Format format = Formats.of(file).orElseThrow();
    Imported told = format.read(file, bytes);
    ImportReport report =
        new BankEditor(banks)
            .take(
                List.of(new Delivery.Questions(told.questions(), bank -> List.of(), "harbour")),
                false,
                false)
            .get(0);
    List<String> findings =
        new ArrayList<>(told.findings().stream().map(Finding::toString).toList());
    report.findings().forEach(finding -> findings.add(finding.toString()));
    Path own = banks.resolve("harbour.own.json");
    return new Taken(report, BankJson.read(own).questions(), String.join("\n", findings));
  }

  @Test
  void readsAnExportOfMoodle() throws IOException {
    Taken taken = take("from-moodle.xml", Files.readAllBytes(SAMPLES.resolve("from-moodle.xml")));
    assertThat(taken.questions()).hasSize(5);

    Question why =
        taken.questions().stream()
            .filter(each -> each.id().equals("dockers-why"))
            .findFirst()
            .orElseThrow();
    MultipleChoice choice = (MultipleChoice) why.task();
    assertThat(choice.stem()).matches("Why did the dockers.strike in 1911\\?");
    assertThat(choice.options())
        .extracting(each -> each.text() + " " + each.correct() + " " + each.rationale())
        .containsExactly(
            "Pay & bread true null",
            "The weather false Nothing is said of it.",
            "A holiday false null");
    assertThat(why.card().points()).isEqualTo(2);
    assertThat(why.card().remarks().tags()).containsExactly("pay");

    assertThat(taken.only(TrueFalse.class))
        .isEqualTo(new TrueFalse("The gates were shut in May.", false, "They were shut in June."));
    assertThat(taken.only(ShortAnswer.class).elements().get(0).accepted()).containsExactly("Reed");
    Cloze cloze = taken.only(Cloze.class);
    assertThat(cloze.text()).isEqualTo("In {{g1}} the {{g2}} shut.");
    assertThat(cloze.gaps()).extracting(Cloze.Gap::answer).containsExactly("May", "gates}");
    assertThat(taken.only(Matching.class).extras()).hasSize(1);

    assertThat(taken.findings())
        .contains(
            "from-moodle.xml:15: dockers-why: Images, sound and formulas are left out.",
            "Parts of the mark aren't held",
            "General feedback and hints are left out.",
            "\"numerical\" questions of this kind aren't held in banks",
            "A grade of 1.5 becomes 2 points.",
            "is left out: it is new, and the file doesn't tell its \"date\", \"dateText\", \"evidence\".");
    assertThat(taken.report().of(Kind.LEFT)).hasSize(1);
  }

  @Test
  void readsGiftAsMoodleWritesIt() throws IOException {
    Taken taken = take("from-moodle.gift", Files.readAllBytes(SAMPLES.resolve("from-moodle.gift")));
    assertThat(taken.questions()).hasSize(5);
    MultipleChoice choice = taken.only(MultipleChoice.class);
    assertThat(choice.stem()).isEqualTo("Why did the dockers: strike?");
    assertThat(choice.options())
        .extracting(each -> each.text() + " " + each.correct() + " " + each.rationale())
        .containsExactly(
            "Pay = bread true null",
            "The weather false Nothing is said of it.",
            "A holiday false null");
    assertThat(taken.only(TrueFalse.class).correction()).isEqualTo("They were shut in June.");
    assertThat(taken.only(Cloze.class).text()).isEqualTo("The dockers of {{g1}} struck.");
    assertThat(taken.only(ShortAnswer.class).modelAnswer()).isEqualTo("Mary Reed");
    assertThat(taken.only(Matching.class).pairs()).hasSize(2);
    assertThat(taken.findings())
        .contains(
            "asks for a number: it is left out.",
            "is left out: it is new, and the file doesn't tell its \"modelAnswer\".",
            "has no answers in { }: it is left out.",
            "has a { without its }: it is left out.",
            "from-moodle.gift:26: This question asks for a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qti21", "qti3"})
  void readsAPackageOfAnotherTool(String folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        List.of("imsmanifest.xml", "choice.xml", "order.xml", "gaps.xml", "slider.xml")) {
      files.put(name, Files.readAllBytes(SAMPLES.resolve(folder).resolve(name)));
    }
    Taken taken = take("package.zip", StableZip.write(files));
    assertThat(taken.questions()).hasSize(2);
    MultipleChoice choice = taken.only(MultipleChoice.class);
    assertThat(choice.stem()).isEqualTo("Look at the notice.\nWhat does it say?");
    assertThat(choice.options())
        .extracting(each -> each.text() + " " + each.correct())
        .containsExactly("Work & bread true", "Nothing false");
    Cloze cloze = taken.only(Cloze.class);
    assertThat(cloze.text()).isEqualTo("The strike began in {{g1}}.");
    assertThat(cloze.gaps().get(0).accepted()).containsExactly("the month of May");
    assertThat(taken.findings())
        .contains(
            "package.zip!choice.xml: Images, sound and formulas are left out.",
            "package.zip!slider.xml: Items of this kind aren't held in banks",
            "is left out: it is new");
    assertThat(taken.questions()).noneMatch(each -> each.task() instanceof TimelineOrdering);
  }

  @Test
  void readsAllThatMoodleFourExports() throws IOException {
    Taken taken = take("moodle-4.xml", Files.readAllBytes(SAMPLES.resolve("moodle-4.xml")));
    MultipleChoice choice = taken.only(MultipleChoice.class);
    assertThat(choice.options())
        .extracting(each -> each.text() + " " + each.correct())
        .containsExactly("Low water true", "Dear cotton true", "A fire false");
    assertThat(taken.questions().stream().map(Question::task).filter(Cloze.class::isInstance))
        .extracting(each -> words((Cloze) each))
        .containsExactlyInAnyOrder(
            "The {{g1}} stood still because the {{g2}} froze. [mill, river]",
            "{{g1}} paid the {{g2}}. [The owner, spinners]",
            "The mill stood at {{g1}} and burnt in {{g2}}. [Ashford, 1812]",
            "The owner was {{g1}}. [Ann Holt]");
    assertThat(taken.only(Matching.class).extras()).hasSize(1);
    assertThat(taken.only(ShortAnswer.class).stem())
        .isEqualTo("Why did the spinners leave?\nUse the letter.\nUse the diary.");
    assertThat(taken.only(ShortAnswer.class).modelAnswer()).isEqualTo("Because the pay was cut.");
    assertThat(taken.questions()).hasSize(7);
    assertThat(taken.findings())
        .contains(
            "moodle-4.xml:11: Images, sound and formulas are left out.",
            "moodle-4.xml:11: General feedback and hints are left out.",
            "moodle-4.xml:11: Feedback to right answers is left out.",
            "moodle-4.xml:58: The words to choose from are left out",
            "moodle-4.xml:69: The words to choose from are left out",
            "moodle-4.xml:91: The words to choose from are left out",
            "\"numerical\" questions of this kind aren't held in banks",
            "\"date\"");
  }

  private static String words(Cloze cloze) {
    return cloze.text() + " " + cloze.gaps().stream().map(Cloze.Gap::answer).toList();
  }

  @Test
  void readsAllThatTheManualOfGiftShows() throws IOException {
    Taken taken = take("full.gift", Files.readAllBytes(SAMPLES.resolve("full.gift")));
    assertThat(taken.questions().stream().map(Question::task))
        .filteredOn(MultipleChoice.class::isInstance)
        .extracting(each -> keys((MultipleChoice) each))
        .containsExactlyInAnyOrder(
            "Who owned the mill? [Ann Holt]",
            "Who left? [The spinners, The carders]",
            "What is 2 = 2 {sic} ~ 3: true? [Nothing]");
    assertThat(taken.only(TrueFalse.class))
        .isEqualTo(new TrueFalse("The mill burnt down.", true, ""));
    assertThat(words(taken.only(Cloze.class)))
        .isEqualTo("The mill stood at {{g1}} on the river. [Ashford]");
    assertThat(taken.only(Matching.class).extras())
        .extracting(each -> each.text())
        .containsExactly("coal");
    assertThat(taken.only(ShortAnswer.class).modelAnswer()).isEqualTo("Because the pay was cut.");
    assertThat(taken.questions()).hasSize(7);
    assertThat(taken.findings())
        .contains(
            "full.gift:4: General feedback is left out.",
            "full.gift:4: Feedback to right answers is left out.",
            "full.gift:12: Parts of the mark aren't held",
            "full.gift:20: This question asks for a number",
            "full.gift:25: This question asks for a number",
            "full.gift:27: Parts of the mark aren't held",
            "full.gift:32: General feedback is left out.");
  }

  private static String keys(MultipleChoice choice) {
    return choice.stem()
        + " "
        + choice.options().stream().filter(Option::correct).map(Option::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The mill/"})
  void readsAPackageAsPlatformsWriteIt(String folder) throws IOException {
    Path samples = SAMPLES.resolve("qti21-platform");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("__MACOSX/._imsmanifest.xml", new byte[9]);
    files.put(folder + "csfiles/home_dir/mill gate.png", new byte[9]);
    for (String name : List.of("QUE_1.xml", "QUE 2.xml", "QUE_3.xml", "QUE_4.xml")) {
      files.put(folder + "qti21/" + name, Files.readAllBytes(samples.resolve(name)));
    }
    files.put(folder + "imsmanifest.xml", Files.readAllBytes(samples.resolve("imsmanifest.xml")));
    Taken taken = take("package.zip", StableZip.write(files));
    assertThat(keys(taken.only(MultipleChoice.class)))
        .isEqualTo("Which two reasons does the owner give? [Low water, Dear cotton]");
    assertThat(taken.only(MultipleChoice.class).options().get(2).rationale())
        .isEqualTo("That came later.");
    assertThat(taken.only(TrueFalse.class).answer()).isFalse();
    assertThat(taken.only(Matching.class).pairs())
        .extracting(each -> each.left() + " " + each.right())
        .containsExactly("spinner yarn", "weaver cloth");
    assertThat(taken.questions()).hasSize(3);
    assertThat(taken.questions().get(0).card().remarks().tags()).containsExactly("mill");
    assertThat(taken.findings())
        .contains(
            "QUE_1.xml: Images, sound and formulas are left out.", "QUE_3.xml: No key is told");
  }
}
