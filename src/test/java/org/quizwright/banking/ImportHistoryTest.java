package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.banking.Samples.bank;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;
import static org.quizwright.banking.Samples.withOption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.json.QuestionJson;
import org.quizwright.json.QuestionState;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/**
 * Long histories in which people edit the bank itself and exported files of any age, while the
 * generator goes on: no edit is ever lost without a word, and nothing happens twice.
 */
class ImportHistoryTest {

  private static final int ROUNDS = 25;

  @TempDir Path folder;

  private final Map<String, Question> generator = new TreeMap<>();
  private final Map<String, Map<String, Object>> edits = new TreeMap<>();
  private final List<Map<String, Question>> exports = new ArrayList<>();
  private int serial;

  /** By hand, thousands: mvn -Dquick -Dtest=ImportHistoryTest -Dquizwright.histories=3000 test. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("quizwright.histories", 8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNoEditWithoutAWord(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      String id = "q" + i;
      generator.put(id, generated(id, "What is " + id + "?"));
    }
    generate();
    for (int round = 0; round < ROUNDS; round++) {
      if (random.nextInt(3) == 0) {
        exports.add(stored());
      }
      switch (random.nextInt(3)) {
        case 0 -> editInPlace(random);
        case 1 -> editInAFile(random);
        default -> regenerate(random);
      }
      checkEdits();
    }
    assertThat(edits).isNotEmpty();
  }

  private void generate() throws IOException {
    BankFolder banks = new BankFolder(folder);
    List<QuestionBank> theirs = List.of(bank(generator.values().toArray(new Question[0])));
    banks.merge(theirs, "print " + serial);
    String once = text();
    banks.merge(theirs, "print " + serial);
    assertThat(text()).isEqualTo(once);
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("harbour.json"));
  }

  private Map<String, Question> stored() {
    Map<String, Question> stored = new TreeMap<>();
    new BankFolder(folder)
        .bank("harbour")
        .orElseThrow()
        .questions()
        .forEach(question -> stored.put(question.id(), question));
    return stored;
  }

  private void regenerate(Random random) throws IOException {
    String id = any(random, generator.keySet());
    String text = "theirs " + serial++;
    generator.computeIfPresent(
        id,
        (any, old) -> random.nextBoolean() ? with(old, "stem", text) : withOption(old, "b", text));
    generate();
  }

  private void editInPlace(Random random) {
    String id = any(random, stored().keySet());
    String text = "in place " + serial++;
    new BankEditor(folder)
        .edit(
            id,
            tree -> {
              tree.put("stem", text);
              return tree;
            });
    record(id, "stem", text);
  }

  /** Someone edits an export, which may be old by now, and brings it back. */
  private void editInAFile(Random random) throws IOException {
    if (exports.isEmpty()) {
      return;
    }
    Map<String, Question> file = new TreeMap<>(exports.get(random.nextInt(exports.size())));
    Map<String, Question> original = new TreeMap<>(file);
    String id = any(random, file.keySet());
    boolean stem = random.nextBoolean();
    boolean carriesBase = random.nextInt(3) > 0;
    String text = "in a file " + serial++;
    file.computeIfPresent(
        id, (any, old) -> stem ? with(old, "stem", text) : withOption(old, "c", text));
    List<Incoming> told = new ArrayList<>();
    file.forEach(
        (name, question) ->
            told.add(told(question, original.getOrDefault(name, question), carriesBase)));
    ImportReport report = take(told);
    if (report.findings().stream().noneMatch(each -> id.equals(each.place().id()))) {
      record(id, stem ? "stem" : "options/c/text", text);
    }
    String once = text();
    take(told);
    assertThat(text()).isEqualTo(once);
  }

  private ImportReport take(List<Incoming> told) {
    return new BankEditor(folder)
        .take(
            List.of(
                new Delivery.Questions(
                    told,
                    bank -> bank.questions().stream().map(each -> told(each, each, false)).toList(),
                    null)),
            false,
            false)
        .get(0);
  }

  private static Incoming told(Question question, Question exported, boolean carriesBase) {
    Map<String, Object> tree = QuestionJson.tree(question);
    List.of("origin", "conflict", "orphaned").forEach(tree::remove);
    return new Incoming(
        question.id(),
        Place.file("file"),
        carriesBase ? QuestionState.packed(exported) : QuestionJson.revision(exported),
        tree);
  }

  private void record(String id, String path, Object value) {
    edits.computeIfAbsent(id, any -> new LinkedHashMap<>()).put(path, value);
  }

  private void checkEdits() {
    Map<String, Question> stored = stored();
    edits.forEach(
        (id, fields) ->
            fields.forEach(
                (path, value) ->
                    assertThat(valueAt(stored, id, path)).as(id + " " + path).isEqualTo(value)));
  }

  private static @Nullable Object valueAt(Map<String, Question> stored, String id, String path) {
    Question question = stored.get(id);
    return question == null ? null : Trees.at(QuestionJson.tree(question), path);
  }

  private static String any(Random random, Set<String> ids) {
    return new ArrayList<>(ids).get(random.nextInt(ids.size()));
  }
}
