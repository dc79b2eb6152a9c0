package org.quizwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.banking.FieldChange;
import org.quizwright.banking.QuestionChange;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.zip.SafeZip;
import org.quizwright.exchange.zip.StableZip;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** What a person edits in a file changes in the bank, and nothing else does. */
class EditedFileTest {

  @TempDir Path banks;

  @BeforeEach
  void putTheBank() {
    HarbourBank.put(unlocked(), banks);
  }

  private static QuestionBank unlocked() {
    QuestionBank bank = HarbourBank.bank();
    return bank.withQuestions(bank.questions().stream().map(EditedFileTest::withoutLock).toList());
  }

  private static Question withoutLock(Question question) {
    Map<String, Object> tree = QuestionJson.tree(question);
    tree.remove("locked");
    return QuestionJson.question(tree).orElseThrow();
  }

  static Stream<Arguments> edits() {
    return Formats.ALL.stream()
        .flatMap(
            format ->
                Stream.of(
                        List.of("began in June.", "began in July.", "harbour-tf-1", "stem"),
                        List.of("strike began in May.", "strike began in April.", "", ""),
                        List.of(
                            "It was a shame.", "It was a pity.", "harbour-cl-1", "items/i2/text"),
                        List.of(
                            "// nobody knew", "// no one knew", "harbour-mc-1", "options/z/text"),
                        List.of(
                            "It came after (August).",
                            "It came later.",
                            "harbour-tr-1",
                            "options/peace/rationale"),
                        List.of("a guard at the gate", "guards", "harbour-ma-1", "pairs/p3/right"),
                        List.of("a fine", "a prize", "harbour-ma-1", "extras/x1/text"),
                        List.of("food", "loaves", "harbour-cz-2", "gaps/g/accepted"),
                        List.of("They wanted ", "They longed for ", "harbour-cz-2", "text"),
                        List.of("Use the text.", "Quote the text.", "harbour-sa-1", "stem"),
                        List.of("wages cut", "less pay", "harbour-sa-1", "elements/pay/accepted"),
                        List.of("Compares both.", "Weighs both.", "harbour-sc-1", "markScheme"))
                    .map(
                        edit ->
                            Arguments.of(
                                format.name(),
                                edit.get(0),
                                edit.get(1),
                                edit.get(2),
                                edit.get(3))));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void changesThatFieldAlone(String name, String before, String after, String id, String path)
      throws IOException {
    Format format = Formats.named(name).orElseThrow();
    List<String> changed = new ArrayList<>();
    format
        .write(unlocked())
        .files()
        .forEach(
            (file, bytes) -> {
              byte[] edited = edited(file, bytes, text -> text.replace(before, after));
              for (QuestionChange change :
                  HarbourBank.take(banks, format, file, edited).of(Kind.CHANGED)) {
                for (FieldChange field : change.fields()) {
                  changed.add(change.id() + " " + field.path());
                }
              }
            });
    if (id.isEmpty()) {
      assertThat(changed).containsExactlyInAnyOrder("harbour-tf-1 correction", "harbour-tf-2 stem");
    } else {
      assertThat(changed).containsExactly(id + " " + path);
    }
  }

  /** Edits a text file, or every XML file in a package. */
  private static byte[] edited(String file, byte[] bytes, UnaryOperator<String> edit) {
    if (!file.endsWith(".zip") && !file.endsWith(".xlsx")) {
      return edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    SafeZip.read(file, bytes)
        .forEach((name, content) -> entries.put(name, edited("", content, edit)));
    return StableZip.write(entries);
  }
}
