package org.quizwright.analysis.reference;

import org.quizwright.language.ParsedSentence;

/**
 * How much a mention brings somebody forward, by its place in the sentence: subjects most, then
 * objects, then all others, and half or less of it a sentence later. The idea is that of S. Lappin
 * and H. J. Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994); the weights were
 * chosen anew on annotated history texts.
 */
final class Salience {

  /** The subject of the sentence, and the most that anybody can have. */
  static final double MOST = 4;

  /** What somebody keeps in the next sentence; a new passage halves it. */
  static final double NEXT_SENTENCE = 0.35;

  static final double NEXT_PASSAGE = 0.5;

  static final double SUBJECT = 3;

  /** What whoever a text is about has where a passage begins. */
  static final double RECALLED = SUBJECT;

  private static final double OBJECT = 2;
  private static final double OTHER = 1.5;

  /**
   * Whoever the subject or object belongs to shares in its weight, unless it is one person, too.
   */
  private static final double OWNER = 0.6;

  /** A noun ("the judge") brings somebody less forward than a name. */
  private static final double NOUN = 0.6;

  private Salience() {}

  static double ofName(ParsedSentence sentence, int mention) {
    int head = sentence.token(mention).head();
    if (sentence.hasRelation(mention, "nsubj")) {
      return sentence.token(head).head() < 0
          ? MOST
          : sentence.hasRelation(head, "advcl") ? OBJECT : SUBJECT;
    }
    if (sentence.hasRelation(mention, "nmod:poss")) {
      boolean rival =
          HumanNouns.isPerson(sentence.token(head)) && !sentence.token(head).hasTag("NNS", "NNPS");
      return rival ? 0 : OWNER * ofName(sentence, head);
    }
    if (sentence.hasRelation(mention, "conj")) {
      return ofName(sentence, head);
    }
    boolean cleft = head < 0 && sentence.child(mention, "cop").isPresent();
    return cleft ? MOST : sentence.hasRelation(mention, "obj", "iobj") ? OBJECT : OTHER;
  }

  static double ofNoun(ParsedSentence sentence, int mention) {
    return NOUN * ofName(sentence, mention);
  }

  /** "a speech by Rowe, who …": the clause is about Rowe. */
  static double ofRelative() {
    return SUBJECT;
  }
}
