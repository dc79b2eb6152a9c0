package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Slice;

/**
 * What stands in the box of a source.
 *
 * @param head its tag and the headnote
 * @param foot provenance and rights
 */
record Panel(Flow head, LaidSource passage, Flow foot, float gap) {

  /** All of it, one below the other. */
  Flow stacked() {
    return head.bound(passage.flow().below(gap)).bound(foot.below(gap));
  }

  /** How tall it is. */
  float height() {
    return start() + passage.flow().height() + gap + foot.height();
  }

  /** Where the passage begins, from the top. */
  private float start() {
    return head.height() + gap;
  }

  /** The passage below the head and the foot at the bottom of the box. */
  Flow spread(float height) {
    Ink ink =
        head.whole()
            .ink()
            .and(passage.flow().whole().ink().moved(0, start()))
            .and(foot.whole().ink().moved(0, height - foot.height()));
    return Flow.of(Slice.of(height, ink));
  }
}
