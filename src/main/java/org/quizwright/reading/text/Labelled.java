package org.quizwright.reading.text;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Boilerplate.Kind;

/**
 * A block and what it is.
 *
 * @param kind null for body text
 */
record Labelled(Block block, @Nullable Kind kind) {

  boolean isBody() {
    return kind == null;
  }

  Labelled as(@Nullable Kind other) {
    return new Labelled(block, other);
  }

  /** The same place with other words, and no mark of its own. */
  Labelled as(@Nullable Kind other, String text) {
    return new Labelled(new Block(block.lines(), text, Block.Mark.NONE), other);
  }
}
