package org.quizwright.assembly.aim;

import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.question.Level;
import org.quizwright.model.source.TextRef;

/** Support sheets prefer short sentences and people's own words. */
public record PlainAim(Level level) implements Aim {

  /** Words of a sentence that weak readers take in at one reading. */
  private static final int LONGEST = 22;

  private static final double A_WORD_TOO_MANY = 0.15;
  private static final double UNSPOKEN = 0.3;

  @Override
  public double cost(SheetDraft draft) {
    return level == Level.SUPPORT
        ? draft.reading().stream().mapToDouble(ref -> cost(draft.index(), ref)).sum()
        : 0;
  }

  /** What one sentence costs a weak reader. */
  public static double cost(SentenceIndex index, TextRef ref) {
    return A_WORD_TOO_MANY * Math.max(0, index.words(ref) - LONGEST)
        + (index.isSpoken(ref) ? 0 : UNSPOKEN);
  }
}
