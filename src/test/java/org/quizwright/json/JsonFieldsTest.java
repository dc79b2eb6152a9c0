package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;

class JsonFieldsTest {

  private final List<Finding> findings = new ArrayList<>();

  private JsonFields fields(String json) {
    return new JsonFields(JsonText.parse("a.json", json), findings);
  }

  @Test
  void offersTheNearestKeyForAMisspeltOne() {
    fields("{\n \"auther\": \"A\"}").allowing(List.of("title", "author"));
    assertThat(findings)
        .extracting(Finding::toString)
        .containsExactly("a.json:2:2: \"auther\" isn't a key here. Did you mean \"author\"?");
  }

  @Test
  void listsTheKnownKeysForAForeignOne() {
    fields("{\"zzzz\": 1}").allowing(List.of("title", "author"));
    assertThat(findings.get(0).remedy()).isEqualTo("Known are: title, author.");
  }

  @Test
  void leavesTheAuthorsOwnKeysAlone() {
    fields("{\"x-mine\": 1}").allowing(List.of("title"));
    assertThat(findings).isEmpty();
  }

  @Test
  void findsEveryMistakeInOneReading() {
    JsonFields fields =
        fields("{\"a\": 1, \"b\": \"x\", \"c\": \"1\", \"d\": [1], \"e\": [\"x\"]}");
    fields.required("a");
    fields.texts("b");
    fields.number("c");
    fields.texts("d");
    fields.objects("e");
    assertThat(findings).hasSize(5);
  }

  @Test
  void turnsARefusedValueIntoAFinding() {
    Integer value = fields("{\"n\": \"x\"}").value("n", Integer::valueOf, "Write a number.");
    assertThat(value).isNull();
    assertThat(findings).hasSize(1);
  }

  @Test
  void readsNestedObjects() {
    assertThat(fields("{\"a\": [{\"b\": \"c\"}]}").objects("a").get(0).required("b"))
        .isEqualTo("c");
  }
}
