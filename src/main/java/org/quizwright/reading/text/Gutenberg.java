package org.quizwright.reading.text;

import java.util.List;
import java.util.regex.Pattern;

/** The lines between which Project Gutenberg and its like put the work itself. */
final class Gutenberg {

  private static final Pattern START =
      Pattern.compile("\\** ?START OF (?:THE|THIS) PROJECT GUTENBERG.*");

  private static final Pattern END =
      Pattern.compile(
          "\\** ?END OF (?:THE |THIS )?PROJECT GUTENBERG.*|End of (?:the )?Project Gutenberg.*");

  private Gutenberg() {}

  /** Whether the work begins below this line. */
  static boolean starts(Block block) {
    return START.matcher(block.text()).matches();
  }

  /** The first block of the work: behind the start line, or 0 where there is none. */
  static int first(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (starts(blocks.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The block behind the work's last. */
  static int end(List<Block> blocks) {
    for (int i = first(blocks); i < blocks.size(); i++) {
      if (END.matcher(blocks.get(i).text()).matches()) {
        return i;
      }
    }
    return blocks.size();
  }
}
