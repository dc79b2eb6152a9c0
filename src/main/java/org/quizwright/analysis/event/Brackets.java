package org.quizwright.analysis.event;

import org.quizwright.language.ParsedSentence;

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
}
