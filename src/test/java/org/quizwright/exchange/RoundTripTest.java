package org.quizwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.banking.ImportReport;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.exchange.format.Format;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionBank;

/** What is exported and imported again changes nothing, whatever the format can't hold. */
class RoundTripTest {

  @TempDir Path banks;

  static Stream<Arguments> formatsAndBanks() throws IOException {
    List<Path> files = new ArrayList<>(List.of(HarbourBank.FILE));
    try (Stream<Path> shipped = Files.list(Path.of("question-banks"))) {
      shipped.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
    }
    return Formats.ALL.stream()
        .flatMap(format -> files.stream().map(file -> Arguments.of(format, file, format.name())));
  }

  @ParameterizedTest(name = "{2} {1}")
  @MethodSource("formatsAndBanks")
  void changesNothing(Format format, Path file) throws IOException {
    QuestionBank bank = BankJson.read(file);
    String before = HarbourBank.put(bank, banks);
    format
        .write(bank)
        .files()
        .forEach(
            (name, bytes) -> {
              ImportReport report = HarbourBank.take(banks, format, name, bytes);
              assertThat(report.questions())
                  .filteredOn(each -> each.kind() != Kind.UNCHANGED)
                  .isEmpty();
              assertThat(report.of(Kind.UNCHANGED)).hasSameSizeAs(report.questions());
              assertThat(report.questions()).isNotEmpty();
              assertThat(report.findings()).isEmpty();
            });
    assertThat(banks.resolve(bank.id() + ".json")).hasContent(before);
    assertThat(banks.resolve(bank.id() + ".own.json")).doesNotExist();
  }

  @ParameterizedTest(name = "{2} {1}")
  @MethodSource("formatsAndBanks")
  void saysWhatReadingItsFilesSays(Format format, Path file) {
    QuestionBank bank = BankJson.read(file);
    List<Object> read = new ArrayList<>();
    format
        .write(bank)
        .files()
        .forEach(
            (name, bytes) ->
                format.read(name, bytes).questions().forEach(each -> read.add(asTold(each))));
    assertThat(format.says(bank).stream().<Object>map(RoundTripTest::asTold).toList())
        .isEqualTo(read);
  }

  private static List<Object> asTold(Incoming told) {
    return List.of(told.id(), told.revision(), told.tree(), told.missing());
  }

  @ParameterizedTest(name = "{2} {1}")
  @MethodSource("formatsAndBanks")
  void givesTheSameBytesForTheSameBank(Format format, Path file) {
    QuestionBank bank = BankJson.read(file);
    var once = format.write(bank).files();
    var twice = format.write(bank).files();
    assertThat(once.keySet()).isEqualTo(twice.keySet());
    once.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(twice.get(name)));
  }
}
