package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.source.LineRange;

class LongLinesTest {

  private static final String MILL = "The mill was built beside the river in 1824. ";

  @Test
  void leavesOrdinaryLinesAsTheyAre() {
    List<String> lines = List.of(MILL, "", MILL.repeat(100));
    assertThat(LongLines.of(lines).lines()).isEqualTo(lines);
  }

  @Test
  void cutsAnEndlessLineAtEndsOfSentences() {
    LongLines cut = LongLines.of(List.of("The mill", MILL.repeat(2000)));
    List<String> pieces = cut.lines().stream().skip(1).filter(line -> !line.isEmpty()).toList();
    assertThat(pieces).hasSizeGreaterThan(20).allMatch(piece -> piece.strip().endsWith("1824."));
    assertThat(String.join("", pieces)).isEqualTo(MILL.repeat(2000).strip());
  }

  @Test
  void keepsTheNumbersOfTheFilesLines() {
    LongLines cut = LongLines.of(List.of("The mill", MILL.repeat(1000), "The end"));
    int last = cut.lines().size();
    assertThat(cut.inFile(new LineRange(last, last))).isEqualTo(new LineRange(3, 3));
    assertThat(cut.inFile(new LineRange(4, 4))).isEqualTo(new LineRange(2, 2));
  }

  @Test
  void endsAParagraphOfEndlesslyManyLines() {
    List<String> lines = IntStream.range(0, 5000).mapToObj(i -> "a line without an end").toList();
    assertThat(LongLines.of(lines).lines()).contains("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        "“",
        "*",
        "_",
        "[",
        "(",
        "-",
        "- ",
        "\"word\" ",
        "*a ",
        "[a",
        "</",
        "&",
        "# ",
        "> ",
        " ",
        "1,",
        "'a",
        "\\",
        "/A a",
        "\uD83D\uDE00"
      })
  void theBlocksOfAnEndlessLineComeInGoodTime(String unit) {
    String line = unit.repeat(300_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(6),
        () ->
            assertThatNoException()
                .isThrownBy(() -> Blocks.of(List.of("The mill", "", MILL, "", line, "", MILL))));
  }
}
