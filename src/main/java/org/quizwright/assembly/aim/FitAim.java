package org.quizwright.assembly.aim;

import org.quizwright.assembly.workload.Minutes;
import org.quizwright.assembly.workload.Scope;

/** Marks, questions, words and minutes lie within the lesson's scope. */
record FitAim(Scope scope) implements Aim {

  private static final double A_MARK = 20;

  /** Who asks for a number of questions gets it, however few marks they are worth. */
  private static final double A_MARK_OF_SO_MANY = 10;

  private static final double A_QUESTION = 40;
  private static final double A_MINUTE = 4;
  private static final double A_WORD = 1.5;

  @Override
  public double cost(SheetDraft draft) {
    int words = draft.words();
    double minutes = draft.answering() + Minutes.reading(words, scope.level());
    // Too few words cost nothing: sentences for sense fill them up afterwards.
    boolean counted = scope.questions().low() == scope.questions().high();
    return (counted ? A_MARK_OF_SO_MANY : A_MARK) * scope.marks().miss(draft.points())
        + A_QUESTION * scope.questions().miss(draft.candidates().size())
        + A_WORD * Math.max(0, words - scope.words().high())
        + A_MINUTE * Math.max(0, minutes - scope.minutes());
  }
}
