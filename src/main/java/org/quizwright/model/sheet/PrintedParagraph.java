package org.quizwright.model.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of a printed source, cut by sentence.
 *
 * @param sentences in the order of the text, at least one
 * @param cutAfter whether something was left out after the last one
 */
public record PrintedParagraph(List<PrintedSentence> sentences, boolean cutAfter) {

  /** What stands where something was left out. */
  public static final String CUT = "[…]";

  public PrintedParagraph {
    sentences = List.copyOf(sentences);
  }

  /** The numbers, from 1, of the sentences that hold {@code exact}; empty if it isn't here. */
  List<Integer> find(String exact) {
    String whole = sentences.stream().map(PrintedSentence::text).collect(Collectors.joining(" "));
    int from = whole.indexOf(exact);
    int to = from + exact.length();
    List<Integer> numbers = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentences.size() && from >= 0; i++) {
      int end = start + sentences.get(i).text().length();
      if (start < to && end > from) {
        numbers.add(i + 1);
      }
      start = end + 1;
    }
    return numbers;
  }

  /** The paragraph as printed, cuts shown. */
  public String text() {
    String body =
        sentences.stream()
            .map(sentence -> (sentence.cutBefore() ? CUT + " " : "") + sentence.text())
            .collect(Collectors.joining(" "));
    return cutAfter ? body + " " + CUT : body;
  }
}
