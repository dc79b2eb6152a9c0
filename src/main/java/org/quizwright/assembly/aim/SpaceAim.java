package org.quizwright.assembly.aim;

import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.source.TextRef;

/**
 * A rough count of lines keeps the search near the sheets that fit a few pages.
 *
 * @param lines how many are free
 * @param words how many the sources will hold at least
 * @param aLine what a line too many costs
 */
public record SpaceAim(double lines, double words, double aLine) implements Aim {

  private static final double WORDS_A_LINE = 13;

  // Label, headnote, glosses, provenance.
  private static final double LINES_A_WORK = 10;

  @Override
  public double cost(SheetDraft draft) {
    return aLine * Math.max(0, lines(draft, words) - lines);
  }

  /** How many lines questions and sources take, where these hold at least so many words. */
  public static double lines(SheetDraft draft, double words) {
    double questions = draft.candidates().stream().mapToDouble(Candidate::lines).sum();
    long works = draft.reading().stream().map(TextRef::source).distinct().count();
    double text = Math.max(words, draft.words()) / WORDS_A_LINE + LINES_A_WORK * works;
    return questions + text;
  }
}
