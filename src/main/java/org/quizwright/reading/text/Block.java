package org.quizwright.reading.text;

import org.quizwright.model.source.LineRange;

/**
 * Lines that stand together in a file, as one line of clean text.
 *
 * @param text single spaces, no markup, curly quotation marks
 * @param mark how the file itself marks the block
 */
record Block(LineRange lines, String text, Mark mark) {

  /** Marks that a text editor would show. */
  enum Mark {
    NONE,
    HEADING,
    BULLET,
    ITALIC,
    PAGE,
    QUOTE
  }

  int words() {
    return Prose.words(text);
  }
}
