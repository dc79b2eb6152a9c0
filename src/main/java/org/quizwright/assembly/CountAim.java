package org.quizwright.assembly;

/** As many questions as were asked for, unless only questions that answer others are left. */
record CountAim(int asked) implements Aim {

  private static final double A_QUESTION = 45;

  @Override
  public double cost(Draft draft) {
    return A_QUESTION * Math.abs(draft.candidates().size() - asked);
  }
}
