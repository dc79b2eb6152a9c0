package org.quizwright.assembly.aim;

import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.pool.Candidate;

/** Questions and the sentences printed for them bear on the enquiry. */
record RelevanceAim(Relevance bearing) implements Aim {

  private static final double A_QUESTION = 7;
  private static final double A_HUNDRED_WORDS = 8;

  @Override
  public double cost(SheetDraft draft) {
    double questions = draft.candidates().stream().mapToDouble(this::cost).sum();
    double words =
        draft.reading().stream()
            .mapToDouble(ref -> draft.index().words(ref) * (1 - bearing.of(ref)))
            .sum();
    return questions + A_HUNDRED_WORDS * words / 100;
  }

  /** A timeline's events may lie anywhere in the theme; what is compared is chosen before. */
  private double cost(Candidate candidate) {
    return candidate.isTimeline() || candidate.isComparison() || candidate.reading().isEmpty()
        ? 0
        : A_QUESTION * (1 - bearing.of(candidate.reading().last()));
  }
}
