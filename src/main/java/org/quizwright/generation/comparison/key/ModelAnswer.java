package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.quotation.KeyQuote;

/**
 * An answer that earns full marks: what both say on the point, how they differ, and why.
 *
 * @param shared what both say, as a whole sentence
 * @param left the words of the left side on the point
 * @param right the words of the right side on the point
 * @param apart whom either side names; nobody where that is no difference
 * @param mine words that only the left side has on the matter, the most telling first
 * @param theirs the same of the right side
 * @param richness how much of a difference the words of the two show
 */
public record ModelAnswer(
    String text,
    String shared,
    KeyQuote left,
    KeyQuote right,
    Apart apart,
    List<KeyQuote> mine,
    List<KeyQuote> theirs,
    int richness) {

  private static final int FEWEST_WORDS = 60;
  private static final int MOST_WORDS = 120;
  private static final int MOST_SENTENCES = 5;

  public ModelAnswer {
    mine = List.copyOf(mine);
    theirs = List.copyOf(theirs);
  }

  /** As the task asks: four or five sentences, of which a quotation may hold one. */
  static boolean fits(List<String> sentences) {
    String text = String.join(" ", sentences);
    int words = text.split("\\s+").length;
    long inside = text.split("\\. (?=[^“]*”)", -1).length - 1L;
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && sentences.size() + inside <= MOST_SENTENCES;
  }

  ModelAnswer withText(String written) {
    return new ModelAnswer(written, shared, left, right, apart, mine, theirs, richness);
  }

  /** All that only one side tells. */
  List<KeyQuote> credited() {
    return Stream.concat(mine.stream(), theirs.stream()).toList();
  }

  /** The words quoted for the point, left side first. */
  public List<KeyQuote> quotes() {
    return Stream.concat(Stream.of(left, right), credited().stream()).toList();
  }
}
