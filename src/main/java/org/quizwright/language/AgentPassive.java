package org.quizwright.language;

import java.util.ArrayList;
import java.util.List;

/** Participles with a doer that taggers take for adjectives: "was disabled by illness". */
final class AgentPassive {

  private AgentPassive() {}

  /** The tokens with such participles as passive verbs. */
  static List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 1; i + 1 < mended.size(); i++) {
      if (isParticiple(mended, i)) {
        mend(mended, i);
      }
    }
    return mended;
  }

  private static boolean isParticiple(List<Token> tokens, int at) {
    Token word = tokens.get(at);
    Token before = tokens.get(at - 1);
    return word.tag().equals("JJ")
        && word.text().endsWith("ed")
        && tokens.get(at + 1).text().equals("by")
        && before.text().matches("was|were")
        && before.head() == at
        && before.relation().equals("cop");
  }

  private static void mend(List<Token> tokens, int at) {
    tokens.set(at, tokens.get(at).as("VBN", tokens.get(at).relation()));
    tokens.set(at - 1, tokens.get(at - 1).as(tokens.get(at - 1).tag(), "aux:pass"));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == at && tokens.get(i).relation().equals("nsubj")) {
        tokens.set(i, tokens.get(i).as(tokens.get(i).tag(), "nsubj:pass"));
      }
    }
  }
}
