package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** What stands in brackets. */
final class Brackets {

  private Brackets() {}

  /** Whether {@code token} is a bracket or stands between two. */
  static boolean hold(ParsedSentence sentence, int token) {
    int depth = 0;
    for (int i = 0; i <= token; i++) {
      String text = sentence.token(i).text();
      if (text.equals("(") || text.equals("[")) {
        depth++;
      } else if ((text.equals(")") || text.equals("]")) && i < token) {
        depth--;
      }
    }
    return depth > 0;
  }

  /**
   * The noun before brackets that hold a date and nothing else, where that dates what is told: "led
   * a mission to Yemen (1963)", but no person's life and no title's year.
   */
  static OptionalInt dated(ParsedSentence sentence, Span date) {
    List<Integer> tokens = sentence.within(date);
    int open = tokens.isEmpty() ? -1 : tokens.get(0) - 1;
    int close = tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1) + 1;
    boolean alone =
        open > 0
            && close < sentence.tokens().size()
            && sentence.token(open).text().equals("(")
            && sentence.token(close).text().equals(")")
            && (close + 1 == sentence.tokens().size() || sentence.token(close + 1).isPunctuation());
    return alone && isThing(sentence.token(open - 1))
        ? OptionalInt.of(phrase(sentence, open - 1))
        : OptionalInt.empty();
  }

  /** The noun that the whole phrase around {@code noun} hangs on. */
  private static int phrase(ParsedSentence sentence, int noun) {
    int at = noun;
    while (sentence.hasRelation(at, "nmod", "compound", "appos")) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private static boolean isThing(Token token) {
    return token.hasTag("NN", "NNS")
        || token.entity().equals("LOCATION")
        || token.entity().equals("ORGANIZATION");
  }
}
