package org.quizwright.reading.text;

import java.util.List;
import java.util.regex.Pattern;

/** The shape of numbered lists that a sentence of the text announces. */
final class ListForm {

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] .*");

  private ListForm() {}

  /** Whether the block is an item of a list that stands below a colon. */
  static boolean isItem(List<Block> blocks, int at) {
    int first = at;
    while (first >= 0 && isNumbered(blocks.get(first))) {
      first--;
    }
    return first >= 0 && first < at && blocks.get(first).text().endsWith(":");
  }

  private static boolean isNumbered(Block block) {
    return block.mark() == Block.Mark.NONE && NUMBERED.matcher(block.text()).matches();
  }
}
