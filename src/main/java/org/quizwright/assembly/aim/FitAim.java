package org.quizwright.assembly.aim;

import org.quizwright.assembly.workload.Minutes;
import org.quizwright.assembly.workload.Scope;

/** Marks, questions, words and minutes lie within the lesson's scope. */
record FitAim(Scope scope) implements Aim {

  private static final double A_MARK = 10;

  /** Below so much of the least that is aimed at, a sheet is hardly worth a lesson. */
  private static final double SCANT = 0.8;

  private static final double A_SCANT_MARK = 12;
  private static final double A_QUESTION = 40;
  private static final double A_MINUTE = 4;
  private static final double A_WORD = 1.5;

  @Override
  public double cost(SheetDraft draft) {
    int words = draft.words();
    double minutes = draft.answering() + Minutes.reading(words, scope.level());
    // Too few words cost nothing: sentences for sense fill them up afterwards.
    return A_MARK * scope.marks().miss(draft.points())
        + A_SCANT_MARK * Math.max(0, scant() - draft.points())
        + A_QUESTION * scope.questions().miss(draft.candidates().size())
        + A_WORD * Math.max(0, words - scope.words().high())
        + A_MINUTE * Math.max(0, minutes - scope.minutes());
  }

  /** Who asks for a number of questions gets it, however few marks they are worth. */
  private double scant() {
    boolean counted = scope.questions().low() == scope.questions().high();
    return counted ? 0 : SCANT * scope.marks().low();
  }
}
