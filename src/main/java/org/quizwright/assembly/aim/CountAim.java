package org.quizwright.assembly.aim;

/** As many questions as were asked for, unless only questions that answer others are left. */
public record CountAim(int asked) implements Aim {

  /** A little less than {@link OverlapAim} counts for a question that answers another. */
  private static final double A_QUESTION = 45;

  @Override
  public double cost(SheetDraft draft) {
    return A_QUESTION * Math.abs(draft.candidates().size() - asked);
  }
}
