package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.LineRange;

/**
 * A file's lines, with gaps put in where a stretch without one is too long to be one paragraph: so
 * no later step meets a paragraph that it can't cope with in good time.
 */
final class LongLines {

  /** Some 3,500 words: seven pages without a break. */
  static final int LONGEST = 20_000;

  /** What is cut is cut into passages that can be read in class. */
  private static final int PIECE = 2_500;

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int run;

  private LongLines() {}

  static LongLines of(List<String> lines) {
    LongLines cut = new LongLines();
    for (int i = 0; i < lines.size(); i++) {
      cut.add(lines.get(i), i + 1);
    }
    return cut;
  }

  /** The lines to work with. */
  List<String> lines() {
    return lines;
  }

  /** Where lines of {@link #lines} stand in the file. */
  LineRange inFile(LineRange range) {
    return new LineRange(numbers.get(range.first() - 1), numbers.get(range.last() - 1));
  }

  private void add(String line, int number) {
    if (line.length() > LONGEST) {
      put("", number);
      for (String piece : pieces(line.strip())) {
        put(piece, number);
        put("", number);
      }
      return;
    }
    put(line, number);
    run = line.isBlank() ? 0 : run + line.length();
    if (run > 2 * LONGEST || (run > LONGEST && Prose.isClosed(line.stripTrailing()))) {
      put("", number);
    }
  }

  private void put(String line, int number) {
    lines.add(line);
    numbers.add(number);
    run = line.isEmpty() ? 0 : run;
  }

  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int to = line.length() - from <= PIECE ? line.length() : end(line, from + PIECE);
      pieces.add(line.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** After the sentence or, failing that, the word that reaches beyond {@code least}. */
  private static int end(String line, int least) {
    int last = Math.min(line.length(), least + PIECE);
    for (int i = least; i < last; i++) {
      if (line.charAt(i) == ' ' && ".!?".indexOf(line.charAt(i - 1)) >= 0) {
        return i + 1;
      }
    }
    int space = line.indexOf(' ', least);
    int hard = Character.isLowSurrogate(line.charAt(least)) ? least + 1 : least;
    return space >= 0 && space < last ? space + 1 : hard;
  }
}
