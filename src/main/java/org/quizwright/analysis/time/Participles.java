package org.quizwright.analysis.time;

import java.util.List;
import org.quizwright.language.ParsedSentence;

/** Participles that only describe a noun and that parsers take for the verb of a clause. */
final class Participles {

  private Participles() {}

  /**
   * "the overseer, hired in 1829", "the cross put up in 1909 names the dead".
   *
   * @param date the first token of the date that the participle may hold
   */
  static boolean describe(ParsedSentence sentence, int verb, int date) {
    return date > verb
        && sentence.token(verb).hasTag("VBN", "VBD")
        && sentence.children(verb, "aux", "aux:pass", "cop", "mark").isEmpty()
        && (isSetOff(sentence, verb) || yieldsToAnother(sentence, verb, date));
  }

  /** Behind a comma, and joined to nothing. */
  private static boolean isSetOff(ParsedSentence sentence, int verb) {
    return verb > 1
        && sentence.token(verb).hasTag("VBN")
        && sentence.child(verb, "obj").isEmpty()
        && sentence.token(verb - 1).text().equals(",")
        && sentence.hasRelation(verb, "dep", "acl", "appos", "amod");
  }

  /** A present tense without a subject of its own follows, which can only be the clause's verb. */
  private static boolean yieldsToAnother(ParsedSentence sentence, int verb, int date) {
    return sentence.children(verb, "dep").stream()
        .filter(other -> other > date && sentence.token(other).hasTag("VBZ", "VBP"))
        .filter(other -> sentence.child(other, "nsubj", "mark").isEmpty())
        .anyMatch(other -> isFree(sentence, other));
  }

  private static boolean isFree(ParsedSentence sentence, int verb) {
    return verb > 0
        && !List.of(",", ";", "and", "but", ":").contains(sentence.token(verb - 1).text());
  }
}
