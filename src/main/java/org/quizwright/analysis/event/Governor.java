package org.quizwright.analysis.event;

import org.quizwright.language.ParsedSentence;

/** The predicate that a circumstance belongs to, however deep the parser hung it. */
final class Governor {

  private Governor() {}

  /** Climbs from a circumstance to the predicate; negative where the way isn't plain. */
  static int of(ParsedSentence sentence, int from) {
    int at = from;
    while (at >= 0 && !isPredicate(sentence, at)) {
      boolean own =
          (at == from && isArgument(sentence, at)) || sentence.hasRelation(at, "obj", "iobj");
      at = own || isCircumstance(sentence, at) ? sentence.token(at).head() : -1;
    }
    while (at >= 0 && sentence.hasRelation(at, "xcomp")) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private static boolean isCircumstance(ParsedSentence sentence, int noun) {
    return sentence.hasRelation(noun, "obl", "nmod", "compound", "nummod", "advmod");
  }

  /** Parsers like to hang a date on the noun before it where the verb's circumstance is meant. */
  private static boolean isArgument(ParsedSentence sentence, int noun) {
    return sentence.hasRelation(noun, "nsubj", "obj", "iobj", "xcomp", "conj", "amod")
        || isSelf(sentence, noun);
  }

  /** "crowned himself emperor", which parsers take for a clause of his. */
  private static boolean isSelf(ParsedSentence sentence, int noun) {
    return sentence.hasRelation(noun, "ccomp")
        && sentence.child(noun, "nsubj").stream()
            .anyMatch(i -> sentence.token(i).text().matches("(?:him|her|it)self|themselves"));
  }

  /** "was chief assistant from 1938 to 1940": the noun says what somebody was. */
  static boolean isRole(ParsedSentence sentence, int i) {
    return sentence.token(i).hasTag("NN", "NNP")
        && sentence.child(i, "cop").isPresent()
        && sentence.child(i, "nsubj").isPresent();
  }

  private static boolean isPredicate(ParsedSentence sentence, int i) {
    return sentence.child(i, "cop").isPresent()
        || sentence.token(i).isVerb()
        || Mishap.isNamedBy(sentence.token(i).lemma());
  }
}
