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
}
