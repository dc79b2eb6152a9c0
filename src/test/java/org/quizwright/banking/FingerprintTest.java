package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.finding.InputException;

class FingerprintTest {

  @TempDir private Path seeds;
  private String before;

  @BeforeEach
  void twoSeeds() throws IOException {
    Files.writeString(seeds.resolve("a.txt"), "one\ntwo");
    Files.writeString(seeds.resolve("b.txt"), "three");
    before = print();
  }

  private String print() {
    return Fingerprint.of(seeds, List.of("1.0", "7"));
  }

  @Test
  void isTheSameForTheSameFiles() {
    assertThat(print()).isEqualTo(before).matches("[0-9a-f]{64}");
  }

  @Test
  void changesWithAText() throws IOException {
    Files.writeString(seeds.resolve("b.txt"), "four");
    assertThat(print()).isNotEqualTo(before);
  }

  @Test
  void changesWithAName() throws IOException {
    Files.move(seeds.resolve("b.txt"), seeds.resolve("c.txt"));
    assertThat(print()).isNotEqualTo(before);
  }

  @Test
  void changesWithTheBoundaryBetweenTwoTexts() throws IOException {
    Files.writeString(seeds.resolve("a.txt"), "one\ntwo5:b.txt");
    assertThat(print()).isNotEqualTo(before);
  }

  @Test
  void changesWithAVersion() {
    assertThat(Fingerprint.of(seeds, List.of("1.0", "8"))).isNotEqualTo(before);
  }

  @Test
  void passesOverLineEndsAndHiddenFiles() throws IOException {
    Files.writeString(seeds.resolve("a.txt"), "one\r\ntwo");
    Files.writeString(seeds.resolve(".folder"), "view");
    assertThat(print()).isEqualTo(before);
  }

  @Test
  void saysThatTheFolderIsMissing() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Fingerprint.of(seeds.resolve("none"), List.of()))
        .withMessageContaining("can't be read");
  }
}
