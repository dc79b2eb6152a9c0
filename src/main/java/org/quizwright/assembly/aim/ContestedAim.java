package org.quizwright.assembly.aim;

/** Contested claims stay in comparisons, where two voices stand side by side. */
record ContestedAim() implements Aim {

  private static final double A_SENTENCE = 0.8;

  @Override
  public double cost(SheetDraft draft) {
    return A_SENTENCE * draft.reading().stream().filter(draft.index()::isContested).count();
  }
}
