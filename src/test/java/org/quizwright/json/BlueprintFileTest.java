package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Mix;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Wishes;

class BlueprintFileTest {

  private static final Wishes ALL =
      new Wishes(
          "harbour",
          Level.SUPPORT,
          Paper.LETTER,
          List.of(Edition.STANDARD, Edition.LARGE),
          null,
          8,
          Mix.types("timeline"),
          3,
          7L,
          true,
          false,
          true,
          List.of("h-mc-1"),
          List.of(2),
          List.of(4, 4));

  private static Wishes read(String text) {
    return BlueprintFile.read("mine.json", text).wishes();
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(read(BlueprintFile.text(ALL, "../schema.json"))).isEqualTo(ALL);
    assertThat(read(BlueprintFile.text(Wishes.NONE, ""))).isEqualTo(Wishes.NONE);
  }

  @Test
  void namesKeysAsTheOptionsAreNamed() {
    assertThat(BlueprintFile.text(ALL, "../schema.json"))
        .contains(
            "\"$schema\": \"../schema.json\"",
            "\"only-reviewed\": true",
            "\"level\": \"support\"",
            "\"paper\": \"letter\"");
    assertThat(BlueprintFile.text(Wishes.NONE, "")).isEqualTo("{\n  \"schemaVersion\": 1\n}\n");
  }

  @Test
  void takesOneEditionOrAListOfThem() {
    String start = "{\"schemaVersion\": 1, \"edition\": ";
    assertThat(read(start + "\"large\"}").editions()).containsExactly(Edition.LARGE);
    assertThat(read(start + "[\"large\", \"dyslexia\"]}").editions())
        .containsExactly(Edition.LARGE, Edition.DYSLEXIA);
  }

  @Test
  void takesGroupsOfKindsAndLeavesPrivateKeysAlone() {
    Wishes wishes =
        read("{\"schemaVersion\": 1, \"x-note\": \"mine\", \"mix\": [\"comparison\", \"cloze\"]}");
    assertThat(wishes.mix()).containsExactly(QuestionType.SOURCE_COMPARISON, QuestionType.CLOZE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "levle": "core"       | mine.json:2:1: "levle" isn't a key here. Did you mean "level"?
      "edition": "huge"     | mine.json:2:1: "edition" can't be "huge".
      "edition": ["huge"]   | mine.json:2:13: "edition" can't be "huge".
      "edition": []         | mine.json:2:1: "edition" needs at least 1.
      "level": "hard"       | mine.json:2:1: "level" can't be "hard".
      "minutes": "45"       | mine.json:2:1: "minutes" must be a whole number.
      "minutes": 5          | mine.json:2:1: "minutes" must be at least 10.
      "questions": 99       | mine.json:2:1: "questions" must be at most 36.
      "mix": ["comparsion"] | mine.json:2:9: "mix" can't be "comparsion". Did you mean "comparison"?
      "swap": [0]           | mine.json:2:10: "swap" must be at least 1.
      "questions": 8, "minutes": 45 | mine.json:2:1: say either minutes or questions, not both.
      """)
  void saysWhereAMistakeIsAndHowToMendIt(String member, String message) {
    assertThatThrownBy(() -> read("{\"schemaVersion\": 1,\n" + member + "}"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThatThrownBy(() -> read("{\"schemaVersion\": 2,\n\"paper\": \"a5\",\n\"seed\": true}"))
        .hasMessageContaining("mine.json:1:2")
        .hasMessageContaining("mine.json:2:1")
        .hasMessageContaining("mine.json:3:1");
  }

  @Test
  void knowsWhereItNamesAThemeAndAQuestion() {
    BlueprintFile file =
        BlueprintFile.read(
            "mine.json",
            "{\"schemaVersion\": 1,\n\"theme\": \"moon\",\n\"pin\": [\n\"a-1\",\n\"b-2\"]}");
    assertThat(file.placeOf("moon")).hasToString("mine.json:2:1");
    assertThat(file.placeOf("b-2")).hasToString("mine.json:5:1");
  }

  @Test
  void offersInItsSchemaEveryKindOfMix() {
    JsonNode schema =
        JsonText.parse("schema", PublishedSchema.text(BlueprintFile.SCHEMA_FILE)).root();
    List<String> words = new ArrayList<>();
    schema.at("/properties/mix/items/enum").forEach(word -> words.add(word.asText()));
    assertThat(words).isEqualTo(Mix.words());
  }
}
