package org.quizwright.language;

import java.util.ArrayList;
import java.util.List;

/** Writes parses by hand: one word a token as {@code word/TAG/head/relation}, heads from 1. */
final class Parses {

  private Parses() {}

  static ParsedSentence of(String... words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split("/", -1);
      String entity = parts.length > 4 ? parts[4] : "O";
      int start = text.length();
      text.append(parts[0]).append(' ');
      tokens.add(
          new Token(
              parts[0],
              start,
              start + parts[0].length(),
              parts[0],
              parts[1],
              entity,
              Integer.parseInt(parts[2]) - 1,
              parts[3]));
    }
    return new ParsedSentence(text.toString().strip(), tokens);
  }

  /** "Miners of Vorkuta were not paid in full". */
  static ParsedSentence unpaid() {
    return of(
        "Miners/NNS/6/nsubj:pass",
        "of/IN/3/case",
        "Vorkuta/NNP/1/nmod/LOCATION",
        "were/VBD/6/aux:pass",
        "not/RB/6/advmod",
        "paid/VBN/0/root",
        "in/IN/8/case",
        "full/JJ/6/obl");
  }
}
