package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;

/** A small line that says how to answer. */
final class Hint {

  private Hint() {}

  static Flow flow(Style style, Tag body, String words, float width) {
    return Prose.block(body.child(Role.P), words, style.caption(), width).below(style.scaled(1));
  }
}
