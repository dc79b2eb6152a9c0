package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.ParsedSentence;

/** The stretches of a sentence between quotation marks. */
final class QuotedStretches {

  private QuotedStretches() {}

  /**
   * One stretch.
   *
   * @param open and {@code close}: the tokens of the marks; the sentence's end where none closes
   */
  record Stretch(int open, int close) {

    boolean holds(int token) {
      return token > open && token < close;
    }
  }

  static List<Stretch> of(ParsedSentence sentence) {
    List<Stretch> stretches = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String text = sentence.token(i).text();
      if (open < 0 && List.of("“", "\"", "‘", "«", "``").contains(text)) {
        open = i;
      } else if (open >= 0 && closes(sentence.token(open).text(), text)) {
        stretches.add(new Stretch(open, i));
        open = -1;
      }
    }
    if (open >= 0) {
      stretches.add(new Stretch(open, sentence.tokens().size()));
    }
    return stretches;
  }

  private static boolean closes(String open, String text) {
    return switch (open) {
      case "“" -> text.equals("”") || text.equals("\"");
      case "‘" -> text.equals("’");
      case "«" -> text.equals("»");
      default -> text.equals("\"") || text.equals("”") || text.equals("''");
    };
  }
}
