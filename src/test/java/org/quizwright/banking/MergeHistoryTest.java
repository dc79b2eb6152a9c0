package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.banking.Samples.bank;
import static org.quizwright.banking.Samples.byAuthor;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;
import static org.quizwright.banking.Samples.withOption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Long histories in which a person and the generator change the same bank by turns. */
class MergeHistoryTest {

  private static final int ROUNDS = 40;

  private final Map<String, Question> generator = new TreeMap<>();
  private final Map<String, Map<String, Object>> edits = new LinkedHashMap<>();
  private final Set<String> deleted = new LinkedHashSet<>();
  private Map<String, Question> person = new TreeMap<>();
  private @Nullable GeneratedBank base;
  private int serial;

  /** By hand, thousands: mvn -Dquick -Dtest=MergeHistoryTest -Dquizwright.histories=3000 test. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("quizwright.histories", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNoEditAndSettlesAtOnce(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      newQuestion();
    }
    merge();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = random.nextInt(4); i > 0; i--) {
        edit(random);
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        regenerate(random);
      }
      merge();
      checkEdits();
    }
    assertThat(edits).isNotEmpty();
    assertThat(deleted).isNotEmpty();
  }

  private void merge() {
    Merged once = merged(bank(person.values().toArray(new Question[0])));
    base = once.base();
    Merged twice = merged(once.bank());
    assertThat(twice.bank()).isEqualTo(once.bank());
    assertThat(twice.base()).isEqualTo(once.base());
    person = new TreeMap<>();
    once.bank().questions().forEach(question -> person.put(question.id(), question));
  }

  private Merged merged(QuestionBank mine) {
    QuestionBank theirs = bank(generator.values().toArray(new Question[0]));
    return BankMerge.merge(theirs, mine, base, List.of(), "fingerprint");
  }

  private void checkEdits() {
    edits.forEach(
        (id, fields) ->
            fields.forEach(
                (path, value) ->
                    assertThat(Trees.at(tree(id), path)).as(id + " " + path).isEqualTo(value)));
    assertThat(deleted).doesNotContainAnyElementsOf(person.keySet());
  }

  private Map<String, Object> tree(String id) {
    Question question = person.get(id);
    return question == null ? Map.of() : QuestionJson.tree(question);
  }

  private void edit(Random random) {
    String id = any(random, person);
    String text = "mine " + serial++;
    switch (random.nextInt(7)) {
      case 0 -> change(id, "stem", text, question -> with(question, "stem", text));
      case 1 -> change(id, "options/b/text", text, question -> withOption(question, "b", text));
      case 2 -> change(id, "options/a/text", text, question -> withOption(question, "a", text));
      case 3 -> change(id, "status", "reviewed", question -> with(question, "status", "reviewed"));
      case 4 -> change(id, "x-mine", text, question -> with(question, "x-mine", text));
      case 5 -> {
        Question own = byAuthor("own-" + serial, text);
        person.put(own.id(), own);
        edits.put(own.id(), new TreeMap<>(Map.of("stem", text)));
      }
      default -> delete(id);
    }
  }

  private void change(String id, String path, Object value, UnaryOperator<Question> edit) {
    person.computeIfPresent(id, (any, question) -> edit.apply(question));
    edits.computeIfAbsent(id, any -> new TreeMap<>()).put(path, value);
  }

  private void delete(String id) {
    if (person.size() > 2) {
      person.remove(id);
      edits.remove(id);
      deleted.add(id);
    }
  }

  private void regenerate(Random random) {
    String id = any(random, generator);
    String text = "theirs " + serial++;
    switch (random.nextInt(5)) {
      case 0 -> newQuestion();
      case 1 -> generator.computeIfPresent(id, (any, old) -> with(old, "stem", text));
      case 2 -> generator.computeIfPresent(id, (any, old) -> withOption(old, "b", text));
      case 3 -> generator.computeIfPresent(id, (any, old) -> with(old, "points", 1 + serial));
      default -> {
        if (generator.size() > 2) {
          generator.remove(id);
        }
      }
    }
  }

  private void newQuestion() {
    String id = "q" + serial++;
    generator.put(id, generated(id, "What is " + id + "?"));
  }

  private static String any(Random random, Map<String, Question> questions) {
    List<String> ids = new ArrayList<>(questions.keySet());
    return ids.get(random.nextInt(ids.size()));
  }
}
