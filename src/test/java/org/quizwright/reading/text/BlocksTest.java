package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.LineRange;

class BlocksTest {

  private static List<String> texts(String... lines) {
    return Blocks.of(List.of(lines)).stream().map(Block::text).toList();
  }

  private static Block.Mark mark(String... lines) {
    return Blocks.of(List.of(lines)).get(0).mark();
  }

  @Test
  void cutsAtBlankLines() {
    assertThat(texts("One.", "", "Two.")).containsExactly("One.", "Two.");
  }

  @Test
  void keepsShortLinesApart() {
    assertThat(texts("By Ann Hill", "3 May 1901")).containsExactly("By Ann Hill", "3 May 1901");
  }

  @Test
  void keepsABylineApartFromALongLineAboveIt() {
    String first = "From: Mills and Rivers in the Nineteenth Century. A Book for Year 9";
    assertThat(texts(first, "By Ann Hill")).containsExactly(first, "By Ann Hill");
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String first = "This line was wrapped because its next word would not have fitted,";
    assertThat(texts(first, "so it goes on here.")).containsExactly(first + " so it goes on here.");
  }

  @Test
  void keepsParagraphsApartThatFillALineEach() {
    String sentence =
        "A sentence that fills the line of a file without empty lines. ".repeat(4).strip();
    assertThat(texts(sentence, sentence)).hasSize(2);
  }

  @Test
  void remembersTheLinesOfTheFile() {
    assertThat(Blocks.of(List.of("", "One.", "", "", "Two.")).get(1).lines())
        .isEqualTo(new LineRange(5, 5));
  }

  @Test
  void knowsMarkedHeadings() {
    assertThat(mark("## The strike")).isEqualTo(Block.Mark.HEADING);
    assertThat(mark("**The strike**")).isEqualTo(Block.Mark.HEADING);
    assertThat(mark("The strike", "==========")).isEqualTo(Block.Mark.HEADING);
  }

  @Test
  void knowsBulletsAndQuotes() {
    assertThat(mark("  • Bread!")).isEqualTo(Block.Mark.BULLET);
    assertThat(mark("> He said so.")).isEqualTo(Block.Mark.QUOTE);
  }

  /** Looking for each line's width anew would take many minutes here. */
  @Test
  void readsAVeryLongRunOfShortLinesInOneGo() {
    List<String> lines = IntStream.range(0, 100_000).mapToObj(i -> "Line " + i + ".").toList();
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Blocks.of(lines)))
        .hasSize(100_000);
  }
}
