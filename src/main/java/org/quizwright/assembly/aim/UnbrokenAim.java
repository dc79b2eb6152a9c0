package org.quizwright.assembly.aim;

import org.quizwright.model.source.TextRef;

/** The sources read as texts, not as scraps: few passages, each with more than one sentence. */
record UnbrokenAim() implements Aim {

  private static final double A_PASSAGE = 0.6;
  private static final int FREE = 5;

  @Override
  public double cost(SheetDraft draft) {
    long passages =
        draft.reading().stream()
            .map(ref -> new TextRef(ref.source(), ref.passage(), 1))
            .distinct()
            .count();
    return A_PASSAGE * Math.max(0, passages - FREE);
  }
}
