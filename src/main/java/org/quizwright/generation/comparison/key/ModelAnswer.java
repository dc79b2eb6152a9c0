package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.quotation.KeyQuote;

/**
 * An answer that earns full marks: what both say on the point, how they differ, and why.
 *
 * @param shared what both say, as a whole sentence
 * @param left the words of the left side on the point
 * @param right the words of the right side on the point
 * @param difference what keeps the two apart
 * @param reason why
 * @param mine words that only the left side has on the matter, the most telling first
 * @param theirs the same of the right side
 * @param cases words of either side that tell of somebody else in the part asked for
 */
public record ModelAnswer(
    String text,
    String shared,
    KeyQuote left,
    KeyQuote right,
    Difference difference,
    Reason reason,
    List<KeyQuote> mine,
    List<KeyQuote> theirs,
    List<KeyQuote> cases) {

  private static final int FEWEST_WORDS = 55;
  private static final int MOST_WORDS = 130;

  public ModelAnswer {
    mine = List.copyOf(mine);
    theirs = List.copyOf(theirs);
    cases = List.copyOf(cases);
  }

  static boolean fits(String text) {
    int words = text.split("\\s+").length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  ModelAnswer withText(String written) {
    return new ModelAnswer(written, shared, left, right, difference, reason, mine, theirs, cases);
  }

  /** How much of a difference the words of the two show. */
  public int richness() {
    int named =
        difference.kind() == Difference.Kind.DOERS || difference.kind() == Difference.Kind.UNNAMED
            ? 2
            : 0;
    return named + Math.min(1, mine.size()) + Math.min(1, theirs.size());
  }

  /** What fills the left box of the second row; a further case where there is nothing else. */
  public List<KeyQuote> onlyLeft() {
    return mine.isEmpty() ? beside(left) : mine;
  }

  /** The same of the right side. */
  public List<KeyQuote> onlyRight() {
    return theirs.isEmpty() ? beside(right) : theirs;
  }

  private List<KeyQuote> beside(KeyQuote answer) {
    return cases.stream().filter(answer::isBeside).toList();
  }

  /** Whether either side has words for a second row of the chart. */
  public boolean hasSecondRow() {
    return !onlyLeft().isEmpty() && !onlyRight().isEmpty();
  }

  /** The words quoted for the point, left side first, then what only one side tells. */
  public List<KeyQuote> quotes() {
    return Stream.of(List.of(left, right), mine, theirs, cases).flatMap(List::stream).toList();
  }
}
