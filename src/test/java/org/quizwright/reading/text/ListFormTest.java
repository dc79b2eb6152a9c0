package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.LineRange;

class ListFormTest {

  @Test
  void anItemStandsBelowAColon() {
    List<Block> blocks = blocks("The lock was opened at:", "1. Dale (3 May)", "2. Hill (5 May)");
    assertThat(ListForm.isItem(blocks, 0)).isFalse();
    assertThat(ListForm.isItem(blocks, 1)).isTrue();
    assertThat(ListForm.isItem(blocks, 2)).isTrue();
  }

  @Test
  void aNumberedHeadingIsNone() {
    assertThat(ListForm.isItem(blocks("The lock was opened.", "1. The early years"), 1)).isFalse();
  }

  private static List<Block> blocks(String... texts) {
    return Stream.of(texts)
        .map(text -> new Block(new LineRange(1, 1), text, Block.Mark.NONE))
        .toList();
  }
}
