package org.quizwright.model.sheet;

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

  /** The paragraph as printed, cuts shown. */
  public String text() {
    String body =
        sentences.stream()
            .map(sentence -> (sentence.cutBefore() ? CUT + " " : "") + sentence.text())
            .collect(Collectors.joining(" "));
    return cutAfter ? body + " " + CUT : body;
  }
}
