package org.quizwright.assembly.aim;

import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Status;

/** Questions suit the level asked for, and drafts give way to reviewed ones. */
record LevelAim(Level level) implements Aim {

  private static final double A_STEP = 1.5;
  private static final double UNREVIEWED = 0.5;

  @Override
  public double cost(SheetDraft draft) {
    return draft.candidates().stream().mapToDouble(this::cost).sum();
  }

  private double cost(Candidate candidate) {
    int steps = Math.abs(step(candidate.card().level()) - step(level));
    boolean reviewed = candidate.card().status() == Status.REVIEWED;
    return A_STEP * steps + (reviewed ? 0 : UNREVIEWED);
  }

  private static int step(Level level) {
    return switch (level) {
      case SUPPORT -> 0;
      case CORE -> 1;
      case STRETCH -> 2;
    };
  }
}
