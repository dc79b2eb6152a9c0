package org.quizwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.banking.BankEditor;
import org.quizwright.banking.BankFolder;
import org.quizwright.banking.FieldChange;
import org.quizwright.banking.ImportReport;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.zip.SafeZip;
import org.quizwright.exchange.zip.StableZip;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;

/** A file that is edited on after its import, while the bank is edited, too. */
class EditedAgainTest {

  private static final String STEM = "The strike began in June.";

  @TempDir Path banks;
  private Format format = Formats.ALL.get(0);
  private final Map<String, byte[]> file = new TreeMap<>();

  @BeforeEach
  void putTheBank() {
    HarbourBank.put(HarbourBank.bank(), banks);
  }

  private void export(String name) {
    format = Formats.named(name).orElseThrow();
    file.putAll(format.write(HarbourBank.bank()).files());
  }

  private void editFile(String before, String after) {
    file.replaceAll((name, bytes) -> edited(name, bytes, text -> text.replace(before, after)));
  }

  private static byte[] edited(String file, byte[] bytes, UnaryOperator<String> edit) {
    if (!file.endsWith(".xlsx")) {
      return edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    SafeZip.read(file, bytes)
        .forEach((name, content) -> entries.put(name, edited("", content, edit)));
    return StableZip.write(entries);
  }

  private void editBank(String id, String key, String value) {
    new BankEditor(banks)
        .edit(
            id,
            tree -> {
              tree.put(key, value);
              return tree;
            });
  }

  private record Taken(List<String> changed, String findings) {}

  private Taken take(boolean force) {
    List<String> changed = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    file.forEach(
        (name, bytes) -> {
          ImportReport report = HarbourBank.take(banks, format, name, bytes, force);
          report
              .of(Kind.CHANGED)
              .forEach(
                  change ->
                      change.fields().stream()
                          .map(FieldChange::path)
                          .forEach(path -> changed.add(change.id() + " " + path)));
          report.findings().forEach(finding -> findings.add(finding.toString()));
        });
    return new Taken(changed.stream().sorted().toList(), String.join("\n", findings));
  }

  private String stem(String id) {
    return new BankFolder(banks)
        .bank("harbour").orElseThrow().questions().stream()
            .filter(question -> question.id().equals(id))
            .map((Question question) -> String.valueOf(QuestionJson.tree(question).get("stem")))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void bringsInOnlyWhatWasEditedSinceTheFirstImport(String name) {
    export(name);
    editFile("began in June.", "began in July.");
    assertThat(take(false)).isEqualTo(new Taken(List.of("harbour-tf-1 stem"), ""));
    editFile("wages cut", "less pay");
    assertThat(take(false).changed()).containsExactly("harbour-sa-1 elements/pay/accepted");
    editFile("Use the text.", "Quote the text.");
    assertThat(take(false)).isEqualTo(new Taken(List.of("harbour-sa-1 stem"), ""));
    assertThat(take(false)).isEqualTo(new Taken(List.of(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void keepsWhatWasEditedInTheBankMeanwhile(String name) {
    export(name);
    editBank("harbour-sa-1", "modelAnswer", "Because of the pay.");
    editBank("harbour-tf-1", "teacherNote", "Recall the gates.");
    editFile("began in June.", "began in July.");
    editFile("wages cut", "less pay");
    assertThat(take(false))
        .isEqualTo(
            new Taken(List.of("harbour-sa-1 elements/pay/accepted", "harbour-tf-1 stem"), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void reportsWhatBothChangedFieldByFieldAndKeepsTheBanks(String name) {
    export(name);
    editBank("harbour-tf-1", "stem", "The strike began on Whit Monday.");
    editBank("harbour-tf-1", "notes", "Ask again.");
    editFile("began in June.", "began in July.");
    for (int times = 0; times < 2; times++) {
      Taken taken = take(false);
      assertThat(taken.changed()).isEmpty();
      assertThat(taken.findings())
          .contains("harbour-tf-1: stem was changed in the bank and in the file")
          .contains("“The strike began on Whit Monday.”", "“The strike began in July.”");
    }
    assertThat(take(true)).isEqualTo(new Taken(List.of("harbour-tf-1 stem"), ""));
    assertThat(stem("harbour-tf-1")).isEqualTo("The strike began in July.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "json"})
  void saysNothingWhereTheFileIsMerelyOld(String name) {
    export(name);
    editBank("harbour-tf-1", "stem", "The strike began on Whit Monday.");
    assertThat(take(false)).isEqualTo(new Taken(List.of(), ""));
    assertThat(take(true)).isEqualTo(new Taken(List.of(), ""));
    assertThat(stem("harbour-tf-1")).isNotEqualTo(STEM);
  }
}
