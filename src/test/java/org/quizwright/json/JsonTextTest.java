package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

class JsonTextTest {

  @Test
  void knowsWhereAMemberStands() {
    JsonText text = JsonText.parse("a.json", "{\n  \"one\": [1,\n    {\"two\": 2}]\n}");
    assertThat(text.placeOf("/one/1/two")).isEqualTo(new Place("a.json", 3, 6, null));
  }

  @Test
  void fallsBackToTheValueAroundAMissingMember() {
    JsonText text = JsonText.parse("a.json", "{\n  \"one\": {}\n}");
    assertThat(text.placeOf("/one/absent")).isEqualTo(new Place("a.json", 2, 3, null));
  }

  @Test
  void saysWhereTheTextBreaks() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> JsonText.parse("a.json", "{\n  \"one\": 1\n  \"two\": 2\n}"))
        .withMessageStartingWith("a.json:3:3: a comma is missing");
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> JsonText.parse("a.json", "{\"one\": 1,\n\"one\": 2}"))
        .withMessageContaining("Duplicate field 'one'");
  }

  @Test
  void refusesAnEmptyText() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> JsonText.parse("a.json", " "))
        .withMessageContaining("a.json:1:2: is empty");
  }

  @Test
  void refusesWhatFollowsTheEnd() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> JsonText.parse("a.json", "{} {}"))
        .withMessageContaining("something follows");
  }

  @Test
  void readsPastAByteOrderMark(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF{\"one\": \"ü\"}");
    assertThat(JsonText.read(file).root().get("one").textValue()).isEqualTo("ü");
  }

  @Test
  void saysInWhichLineTheFileIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.json"), new byte[] {'{', '\n', '"', (byte) 0xFC});
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> JsonText.read(file))
        .withMessageStartingWith("a.json:2: isn't UTF-8 text");
  }

  @Test
  void writesTwoBlanksALevelAndAFinalLineFeed() {
    String written = Json.write(JsonText.parse("a", "{\"a\":[1,{\"b\":[]}],\"c\":{}}").root());
    assertThat(written)
        .isEqualTo("{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}\n");
  }
}
