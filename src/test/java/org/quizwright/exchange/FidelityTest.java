package org.quizwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.exchange.format.Format;
import org.quizwright.json.BankJson;
import org.quizwright.json.QuestionJson;
import org.quizwright.json.QuestionState;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** What a file tells of a question is what stands in the bank, word for word. */
class FidelityTest {

  /** Questions of the sample that a format can't say at all; each is named in a warning. */
  private static final Map<String, List<String>> LEFT_OUT =
      Map.of("gift", List.of("harbour-cz-1", "harbour-to-1"));

  static List<Format> formats() {
    return Formats.ALL;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsEveryQuestionOrNamesIt(Format format) {
    List<String> expected =
        new ArrayList<>(HarbourBank.bank().questions().stream().map(Question::id).toList());
    expected.removeAll(LEFT_OUT.getOrDefault(format.name(), List.of()));
    assertThat(told(format, HarbourBank.bank())).containsOnlyKeys(expected);
    String warnings = format.write(HarbourBank.bank()).findings().toString();
    LEFT_OUT
        .getOrDefault(format.name(), List.of())
        .forEach(
            id -> assertThat(warnings).containsPattern("left out of the file[^.]*\\.[^.]*" + id));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsNothingButWhatStandsInTheBank(Format format) {
    List<QuestionBank> banks = new ArrayList<>(List.of(HarbourBank.bank()));
    for (String theme : List.of("kuzbass-today", "privatization", "strike-1989")) {
      banks.add(BankJson.read(Path.of("question-banks", theme + ".json")));
    }
    for (QuestionBank bank : banks) {
      Map<String, Incoming> told = told(format, bank);
      assertThat(told).isNotEmpty();
      for (Question question : bank.questions()) {
        Incoming incoming = told.get(question.id());
        if (incoming != null) {
          Map<String, Object> tree = QuestionJson.tree(question);
          incoming
              .tree()
              .forEach(
                  (key, value) ->
                      same(key, plain(tree.getOrDefault(key, "")), plain(value), incoming));
        }
      }
    }
  }

  /** The parts that carry a question must come through, not only what happens to. */
  @ParameterizedTest
  @MethodSource("formats")
  void tellsStemAndParts(Format format) {
    told(format, HarbourBank.bank())
        .forEach(
            (id, incoming) -> {
              Map<String, Object> tree = QuestionJson.tree(HarbourBank.question(id));
              for (String key :
                  List.of(
                      "stem",
                      "text",
                      "answer",
                      "correction",
                      "options",
                      "gaps",
                      "pairs",
                      "extras",
                      "items",
                      "groups",
                      "events",
                      "modelAnswer",
                      "elements")) {
                assertThat(incoming.tree().containsKey(key))
                    .as(id + " " + key)
                    .isEqualTo(tree.containsKey(key));
              }
              assertThat(QuestionState.revision(incoming.revision()))
                  .isEqualTo(QuestionJson.revision(HarbourBank.question(id)));
            });
  }

  private static Map<String, Incoming> told(Format format, QuestionBank bank) {
    Map<String, Incoming> told = new TreeMap<>();
    format
        .write(bank)
        .files()
        .forEach(
            (file, bytes) ->
                format.read(file, bytes).questions().forEach(each -> told.put(each.id(), each)));
    return told;
  }

  private static void same(String path, Object bank, Object told, Incoming in) {
    String where = in.id() + " " + path;
    if (told instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) ->
              same(
                  path + "/" + key,
                  Objects.requireNonNullElse(((Map<?, ?>) bank).get(key), ""),
                  value,
                  in));
    } else if (told instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
      assertThat((List<?>) bank).as(where).hasSameSizeAs(list);
      for (int i = 0; i < list.size(); i++) {
        same(path + "/" + i, ((List<?>) bank).get(i), list.get(i), in);
      }
    } else {
      assertThat(told).as(where).isEqualTo(bank);
    }
  }

  /** Without ids, which some formats can't hold, and what refers to them. */
  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put(key, plain(inner)));
      copy.keySet().removeAll(Set.of("id"));
      copy.remove("group");
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FidelityTest::plain).toList();
    }
    return value instanceof String text
        ? text.replaceAll("\\{\\{[^}]*}}", "{{}}")
        : Objects.requireNonNullElse(value, "");
  }
}
