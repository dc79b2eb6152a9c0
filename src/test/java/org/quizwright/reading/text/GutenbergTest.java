package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GutenbergTest {

  private static final List<Block> BLOCKS =
      Blocks.of(
          List.of(
              "This eBook is for the use of anyone.",
              "",
              "*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***",
              "",
              "The mill was old.",
              "",
              "*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***",
              "",
              "Updated editions will follow."));

  @Test
  void keepsToWhatStandsBetweenTheTwoLines() {
    List<Block> work = BLOCKS.subList(Gutenberg.first(BLOCKS), Gutenberg.end(BLOCKS));
    assertThat(work).extracting(Block::text).containsExactly("The mill was old.");
  }

  @Test
  void takesAFileWithoutThemWhole() {
    List<Block> blocks = Blocks.of(List.of("The mill was old."));
    assertThat(Gutenberg.first(blocks)).isZero();
    assertThat(Gutenberg.end(blocks)).isEqualTo(1);
  }
}
